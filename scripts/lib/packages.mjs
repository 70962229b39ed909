/**
 * What the app and its tests need from the system, by the names of Debian and Ubuntu.
 *
 * @typedef {object} SystemPackage
 * @property {string} name
 * @property {string} provides the library or program by which other systems can be asked for it
 * @property {readonly string[]} [orElse] programs that do as well
 * @property {string} [ubuntu] its name on Ubuntu, where that differs
 *
 * @typedef {'run' | 'display' | 'test' | 'soak' | 'long'} Need
 */

/** @type {Readonly<Record<Need, readonly SystemPackage[]>>} */
export const PACKAGES = {
  run: [
    { name: 'libgtk-3-0', provides: 'libgtk-3.so.0' },
    { name: 'libnss3', provides: 'libnss3.so' },
    { name: 'libasound2', provides: 'libasound.so.2' },
    { name: 'libgbm1', provides: 'libgbm.so.1' },
    { name: 'libxss1', provides: 'libXss.so.1' },
    { name: 'libxtst6', provides: 'libXtst.so.6' },
    { name: 'libxt6', provides: 'libXt.so.6' },
    { name: 'libxrandr2', provides: 'libXrandr.so.2' },
    { name: 'libx11-6', provides: 'libX11.so.6' },
    { name: 'libatk-bridge2.0-0', provides: 'libatk-bridge-2.0.so.0' },
    { name: 'libcups2', provides: 'libcups.so.2' },
    { name: 'libdrm2', provides: 'libdrm.so.2' },
    { name: 'dbus', provides: 'dbus-daemon' },
  ],
  display: [
    { name: 'xvfb', provides: 'Xvfb' },
    { name: 'openbox', provides: 'openbox' },
  ],
  test: [
    { name: 'xdotool', provides: 'xdotool' },
    { name: 'xterm', provides: 'xterm' },
    { name: 'x11-utils', provides: 'xprop' },
    {
      name: 'chromium',
      provides: 'chromium',
      orElse: ['chromium-browser', 'google-chrome'],
      ubuntu: 'chromium-browser',
    },
    { name: 'python3-dbus', provides: 'python3' },
    { name: 'python3-gi', provides: 'python3' },
    { name: 'libnotify4', provides: 'libnotify.so.4' },
    { name: 'libglib2.0-bin', provides: 'gdbus' },
  ],
  soak: [{ name: 'x11-xserver-utils', provides: 'xrandr' }],
  long: [
    { name: 'sway', provides: 'sway' },
    { name: 'swayidle', provides: 'swayidle' },
    { name: 'xwayland', provides: 'Xwayland' },
    { name: 'wtype', provides: 'wtype' },
    { name: 'grim', provides: 'grim' },
    { name: 'xserver-xorg-core', provides: 'Xorg' },
    { name: 'xserver-xorg-video-dummy', provides: 'Xorg' },
    { name: 'x11-xserver-utils', provides: 'xrandr' },
    { name: 'pulseaudio', provides: 'pulseaudio' },
    { name: 'pulseaudio-utils', provides: 'pactl' },
    { name: 'dunst', provides: 'dunst' },
    { name: 'xfconf', provides: 'xfconf-query' },
    { name: 'libxfconf-0-3', provides: 'libxfconf-0.so.3' },
    { name: 'pipewire-bin', provides: 'pipewire' },
    { name: 'libspeechd2', provides: 'libspeechd.so.2' },
    { name: 'speech-dispatcher', provides: 'speech-dispatcher' },
    { name: 'speech-dispatcher-espeak-ng', provides: 'speech-dispatcher' },
    { name: 'espeak-ng', provides: 'espeak-ng' },
    { name: 'faketime', provides: 'faketime' },
    { name: 'lintian', provides: 'lintian' },
    { name: 'i3lock', provides: 'i3lock' },
  ],
};

/** Renamed with a `t64` at the end when 32-bit systems got 64-bit time. */
const RENAMED = new Set(['libgtk-3-0', 'libasound2', 'libxt6', 'libatk-bridge2.0-0', 'libcups2']);
const BEFORE_RENAMING = new Set(['bullseye', 'bookworm', 'focal', 'jammy']);

/** @param {string} text the content of /etc/os-release */
export function parseOsRelease(text) {
  const lines = text.split('\n').map((line) => /^(\w+)=(["']?)(.*)\2$/.exec(line.trim()));
  return Object.fromEntries(lines.flatMap((line) => (line ? [[line[1], line[3]]] : [])));
}

/**
 * The name to give to apt on this system. Derived systems, such as Mint, say what they are built on.
 *
 * @param {SystemPackage} entry
 * @param {Record<string, string>} osRelease
 */
export function aptName(entry, osRelease) {
  const codename =
    osRelease.UBUNTU_CODENAME ?? osRelease.DEBIAN_CODENAME ?? osRelease.VERSION_CODENAME ?? '';
  const onUbuntu = osRelease.ID === 'ubuntu' || osRelease.UBUNTU_CODENAME !== undefined;
  if (onUbuntu && entry.ubuntu) return entry.ubuntu;
  const renamed = RENAMED.has(entry.name) && !BEFORE_RENAMING.has(codename);
  return renamed ? `${entry.name}t64` : entry.name;
}

/**
 * The packages that are not there, by either of their names or by a program that does as well.
 *
 * @param {readonly SystemPackage[]} wanted
 * @param {ReadonlySet<string>} installed names of installed packages
 * @param {(program: string) => boolean} hasProgram
 */
export function missingPackages(wanted, installed, hasProgram) {
  return wanted.filter(
    ({ name, orElse = [] }) =>
      !installed.has(name) && !installed.has(`${name}t64`) && !orElse.some(hasProgram),
  );
}
