import type { Bridge } from '../shared/ipc';

declare global {
  interface Window {
    /** Put there by the preload script of each page, or by a test. */
    readonly bridge?: Bridge;
  }
}

/** The way to main. The only place that names `window.bridge`. */
export function bridge(): Bridge {
  if (!window.bridge) {
    throw new Error('This page was opened without its preload script: window.bridge is missing.');
  }
  return window.bridge;
}
