/**
 * A child that lives for a moment: starts the hook, stops it, exits 0.
 *
 * Where the hook cannot run (no display, an X server without RECORD) libuiohook aborts the whole
 * process instead of throwing; better this one than the app.
 */
async function probe(): Promise<void> {
  const { uIOhook } = await import('uiohook-napi');
  uIOhook.start();
  uIOhook.stop();
}

probe().then(
  () => process.exit(0),
  () => process.exit(1),
);
