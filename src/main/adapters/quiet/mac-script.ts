/*
 * The questions to macOS, in JavaScript for Automation: `osascript` runs it, which is part of the system, so
 * that nothing has to be compiled or shipped. None of it asks for a permission:
 *
 * - The list of windows needs one (screen recording) for titles only. Their key is never touched, and the
 *   entries are not unpacked as a whole, which would touch it.
 * - Which cameras there are and whether one is in use is known without opening any
 *   (`isInUseByAnotherApplication`), and which processes record (`kAudioProcessPropertyIsRunningInput`, macOS
 *   14) is asked of the sound system without opening a microphone.
 *
 * Each part answers for itself; one that fails or is not there is `null`.
 */

/** What a part of the script found, or null. One line of JSON is printed. */
export interface MacAnswer {
  /** Of the application in front: its process, its name, and whether a window of it fills a display. */
  readonly front: { readonly pid: number; readonly app: string; readonly fills: boolean } | null;
  /** Whether any camera is in use. */
  readonly camera: boolean | null;
  /** Who records sound; the name is empty for a process that is no application. */
  readonly recorders: readonly { readonly pid: number; readonly app: string }[] | null;
}

const frontPart = `
  ObjC.import('AppKit'); ObjC.import('CoreGraphics');
  const app = $.NSWorkspace.sharedWorkspace.frontmostApplication;
  const pid = app.processIdentifier;
  const screens = $.NSScreen.screens;
  const first = screens.objectAtIndex(0).frame;
  const displays = [];
  for (let i = 0; i < screens.count; i++) {
    const { origin, size } = screens.objectAtIndex(i).frame;
    const notch = screens.objectAtIndex(i).safeAreaInsets;
    displays.push({ x: origin.x, y: first.size.height - origin.y - size.height,
      width: size.width, height: size.height, notch: notch ? notch.top : 0 });
  }
  const list = ObjC.castRefToObject($.CGWindowListCopyWindowInfo(17, 0));
  let fills = false;
  for (let i = 0; i < list.count; i++) {
    const window = list.objectAtIndex(i);
    if (Number(window.objectForKey('kCGWindowOwnerPID').js) !== pid) continue;
    const bounds = window.objectForKey('kCGWindowBounds');
    const [x, y, width, height] = ['X', 'Y', 'Width', 'Height']
      .map((key) => Number(bounds.objectForKey(key).js));
    fills = fills || displays.some((it) => it.x === x && it.width === width &&
      [0, it.notch].some((cut) => it.y + cut === y && it.height - cut === height));
  }
  return { pid, app: app.localizedName.js, fills };`;

const cameraPart = `
  ObjC.import('AVFoundation');
  const cameras = $.AVCaptureDevice.devicesWithMediaType('vide');
  for (let i = 0; i < cameras.count; i++)
    if (cameras.objectAtIndex(i).isInUseByAnotherApplication) return true;
  return false;`;

/** Sizes and addresses go to the sound system as bytes: 32-bit numbers, the low byte first. */
const recordersPart = `
  ObjC.import('AppKit'); ObjC.import('CoreAudio');
  const size = ['int', ['unsigned int', 'void *', 'unsigned int', 'void *', 'void *']];
  ObjC.bindFunction('AudioObjectGetPropertyDataSize', size);
  ObjC.bindFunction('AudioObjectGetPropertyData', [size[0], [...size[1], 'void *']]);
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const pack = (numbers) => {
    const bytes = numbers.flatMap((n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >> 24) & 255]);
    let text = '';
    for (let i = 0; i < bytes.length; i += 3) {
      const three = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
      for (let j = 0; j < 4; j++)
        text += i + j > bytes.length ? '=' : digits[(three >> (18 - 6 * j)) & 63];
    }
    return $.NSMutableData.dataWithData($.NSData.alloc.initWithBase64EncodedStringOptions(text, 0));
  };
  const unpack = (data) => {
    const text = data.base64EncodedStringWithOptions(0).js.replace(/=+$/, '');
    const bytes = [];
    let bits = 0, held = 0;
    for (const digit of text) {
      held = ((held << 6) | digits.indexOf(digit)) & 0xffff; bits += 6;
      if (bits >= 8) { bits -= 8; bytes.push((held >> bits) & 255); }
    }
    const numbers = [];
    for (let i = 0; i + 3 < bytes.length; i += 4)
      numbers.push((bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24)) >>> 0);
    return numbers;
  };
  const code = (name) => [...name].reduce((sum, letter) => (sum << 8) | letter.charCodeAt(0), 0);
  const read = (object, name) => {
    const address = pack([code(name), code('glob'), 0]);
    const length = pack([0]);
    if ($.AudioObjectGetPropertyDataSize(object, address.mutableBytes, 0, null, length.mutableBytes) !== 0)
      return null;
    const data = $.NSMutableData.dataWithLength(unpack(length)[0]);
    const status = $.AudioObjectGetPropertyData(
      object, address.mutableBytes, 0, null, length.mutableBytes, data.mutableBytes);
    return status === 0 ? unpack(data).slice(0, unpack(length)[0] / 4) : null;
  };
  const processes = read(1, 'prs#');
  if (processes === null) return null;
  const found = [];
  for (const process of processes) {
    const pid = read(process, 'ppid');
    read(process, 'pbid'); // asked in this order: the next before it crashed some versions of macOS
    const records = read(process, 'piri');
    if (pid === null || records === null || records[0] === 0) continue;
    const app = $.NSRunningApplication.runningApplicationWithProcessIdentifier(pid[0]);
    found.push({ pid: pid[0], app: app.isNil() ? '' : app.localizedName.js });
  }
  return found;`;

const part = (text: string): string =>
  `(() => { try {${text}\n} catch (error) { return null; } })()`;

/** The whole script; it prints a `MacAnswer`. */
export const MAC_SCRIPT = `JSON.stringify({
front: ${part(frontPart)},
camera: ${part(cameraPart)},
recorders: ${part(recordersPart)},
});`;
