/**
 * What is said where no system voice answers: on the stage, and where the voice is tried out.
 *
 * @param onLinux There the service has a name, and can be installed.
 */
export const noVoice = (onLinux: boolean): string =>
  onLinux
    ? 'No voice answered. Chimes and big text will guide you. For a voice, install speech-dispatcher with espeak-ng.'
    : 'No system voice found. Chimes and big text will guide you.';
