/**
 * A child that lives for a moment: starts the hook, stops it, exits 0; 2 when there is no library.
 *
 * Where the hook cannot run (no display, an X server without RECORD) libuiohook aborts the whole
 * process instead of throwing; better this one than the app.
 */
const NO_LIBRARY = 2;

import('uiohook-napi').then(
  ({ uIOhook }) => {
    uIOhook.start();
    uIOhook.stop();
    process.exit(0);
  },
  () => process.exit(NO_LIBRARY),
);

export {};
