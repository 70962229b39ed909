import { type Millis, seconds } from '#shared/time';

/** A window that stands on the screen unpainted for this long is a grey slab in somebody's way. */
export const PAINT_PATIENCE_MS: Millis = seconds(1);
/** A page that has nothing to show for this long will not have it later either. */
export const LOAD_PATIENCE_MS: Millis = seconds(10);

export interface PaintTerms {
  /** As the log calls the window. */
  readonly name: string;
  readonly log: (line: string) => void;
  /** The page was loaded ahead: the window is shown now. */
  readonly drawn?: boolean;
  /** How long it may stand unpainted. */
  readonly patienceMs?: Millis;
}

/** What the watch needs of a window; tests bring their own. */
export interface WatchedWindow {
  once(event: 'ready-to-show' | 'closed' | 'unresponsive', listener: () => void): unknown;
  readonly webContents: { once(event: 'render-process-gone', listener: () => void): unknown };
}

/** Why a window is given up, as the log says it of that window. */
type Unseen =
  | 'was not painted in time'
  | 'had nothing to show in time'
  | 'did not respond'
  /** Its process ended, of which the log knows. */
  | null;

/**
 * Watches over a window that may stand in front of somebody's work: it has to load, to paint soon
 * after it is shown, and to stay alive.
 *
 * @param failed Called at most once, when the log has the reason, and never after the window was closed.
 * @returns To be called when the page says that it is painted.
 */
export function watchPainting(
  window: WatchedWindow,
  failed: () => void,
  { name, log, drawn = false, patienceMs = PAINT_PATIENCE_MS }: PaintTerms,
): () => void {
  let over = false;
  const fail = (why: Unseen) => () => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    if (why !== null) log(`The window of the ${name} ${why}.`);
    failed();
  };
  const late = fail('was not painted in time');
  let timer = drawn
    ? setTimeout(late, patienceMs)
    : setTimeout(fail('had nothing to show in time'), LOAD_PATIENCE_MS);
  const settle = () => clearTimeout(timer);
  window.once('ready-to-show', () => {
    settle();
    if (!over) timer = setTimeout(late, patienceMs);
  });
  window.once('closed', () => {
    over = true;
    settle();
  });
  window.once('unresponsive', fail('did not respond'));
  window.webContents.once('render-process-gone', fail(null));
  return settle;
}
