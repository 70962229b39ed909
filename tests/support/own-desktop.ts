/*
 * Gives each of Playwright's workers a desktop of its own: display, window manager and session bus.
 * So no test meets another's pointer, keyboard focus or tray, and workers can run side by side.
 * Imported for what it does, once a worker, before anything of the test is started.
 */

/** What `npm test` started, one entry a desktop; empty where tests run on the person's own. */
type Desktop = Readonly<Record<string, string>>;

export const desktops = JSON.parse(process.env.KNEAD_DESKTOPS ?? '[]') as readonly Desktop[];

const worker = process.env.TEST_PARALLEL_INDEX;
if (worker !== undefined && desktops.length > 0) {
  const own = desktops[Number(worker)];
  if (own === undefined)
    throw new Error(`There are ${desktops.length} desktops: use --workers=${desktops.length}.`);
  Object.assign(process.env, own);
}
