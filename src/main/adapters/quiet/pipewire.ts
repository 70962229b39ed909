/** What PipeWire tells of one end of a stream, as far as it is looked at. */
export interface PipeWireNode {
  readonly running: boolean;
  /** `Video/Source` is a camera or a screen, `Stream/Input/Video` a program that takes its picture. */
  readonly mediaClass: string;
  /** The names of node and stream, which tell a shared screen from a camera. */
  readonly names: readonly string[];
  /** The program, or nothing. */
  readonly app: string;
}

/**
 * How the desktops name the picture of a screen that they hand to a program: Mutter, KWin, and the
 * portals of wlroots and Hyprland.
 */
const SCREENS = /meta-screen-cast|kwin-screencast|^xdpw-|^xdph-|xdg-desktop-portal/i;

/**
 * @param out What `pw-dump` printed: a list of objects, of which the names of streams are read.
 * @returns Null for what is no such list.
 */
export function nodesIn(out: string): readonly PipeWireNode[] | null {
  try {
    const objects: unknown = JSON.parse(out);
    return Array.isArray(objects) ? objects.flatMap(readNode) : null;
  } catch {
    return null;
  }
}

function readNode(object: unknown): readonly PipeWireNode[] {
  const { info } = (object ?? {}) as { readonly info?: unknown };
  const { state, props } = (info ?? {}) as {
    readonly state?: unknown;
    readonly props?: Readonly<Record<string, unknown>>;
  };
  if (typeof props !== 'object' || props === null) return [];
  const textOf = (name: string) => (typeof props[name] === 'string' ? props[name] : '');
  return [
    {
      running: state === 'running',
      mediaClass: textOf('media.class'),
      names: [textOf('node.name'), textOf('media.name')],
      app: textOf('application.name'),
    },
  ];
}

const isScreen = ({ names }: PipeWireNode): boolean => names.some((name) => SCREENS.test(name));

/** Whether a picture of the screen is handed to a program now. */
export const sharesScreen = (nodes: readonly PipeWireNode[]): boolean =>
  nodes.some(
    (node) => node.running && node.mediaClass.split('/').includes('Video') && isScreen(node),
  );

/** Who takes the picture of a camera now, by the names that are known; null while nobody does. */
export function cameraUsers(nodes: readonly PipeWireNode[]): readonly string[] | null {
  const runs = nodes.filter(({ running }) => running);
  const isUsed = runs.some((node) => node.mediaClass === 'Video/Source' && !isScreen(node));
  if (!isUsed) return null;
  const takers = runs.filter(({ mediaClass }) => mediaClass === 'Stream/Input/Video');
  return [...new Set(takers.map(({ app }) => app).filter((app) => app !== ''))];
}
