/** A Mac as the quiet script meets it. Coordinates have their origin at the top left, as windows do. */
export interface FakeMac {
  readonly displays: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    /** What the camera housing takes from the top. */
    readonly notch: number;
  }[];
  /** Null: asking for the application in front fails. */
  readonly front: { readonly pid: number; readonly app: string } | null;
  readonly windows: readonly {
    readonly pid: number;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  /** Whether each is in use. */
  readonly cameras: readonly boolean[];
  /** Null: a version without the list of processes. */
  readonly sound: {
    readonly processes: readonly {
      readonly id: number;
      readonly pid: number;
      readonly app: string | null;
      readonly records: boolean;
    }[];
  } | null;
}

const array = <T>(items: readonly T[]) => ({
  count: items.length,
  objectAtIndex: (index: number) => items[index],
});

/** A dictionary that has some keys and must not be asked for others. */
const dictionary = (entries: Readonly<Record<string, unknown>>) => ({
  objectForKey: (key: string) => {
    if (!(key in entries)) throw new Error(`asked for ${key}`);
    const value = entries[key];
    return typeof value === 'number' ? { js: value } : value;
  },
});

/** The globals `ObjC` and `$` of JavaScript for Automation, as far as the script uses them. */
export const macScope = (mac: FakeMac) => ({
  ObjC: { import: () => {}, castRefToObject: (it: unknown) => it, bindFunction: () => {} },
  $: { ...desktop(mac), ...sound(mac) },
});

function desktop({ displays, front, windows, cameras }: FakeMac) {
  const primary = displays[0]?.height ?? 0;
  return {
    NSWorkspace: {
      sharedWorkspace: {
        get frontmostApplication() {
          if (front === null) throw new Error('no application');
          return { processIdentifier: front.pid, localizedName: { js: front.app } };
        },
      },
    },
    NSScreen: {
      screens: array(
        displays.map(({ x, y, width, height, notch }) => ({
          frame: { origin: { x, y: primary - y - height }, size: { width, height } }, // its y goes up
          safeAreaInsets: notch === 0 ? undefined : { top: notch }, // before macOS 12 there is none
        })),
      ),
    },
    CGWindowListCopyWindowInfo: () =>
      array(
        windows.map(({ pid, x, y, width, height }) =>
          dictionary({
            kCGWindowOwnerPID: pid,
            kCGWindowBounds: dictionary({ X: x, Y: y, Width: width, Height: height }),
          }),
        ),
      ),
    AVCaptureDevice: {
      devicesWithMediaType: () =>
        array(cameras.map((inUse) => ({ isInUseByAnotherApplication: inUse }))),
    },
  };
}

const data = (bytes: Buffer) => ({
  mutableBytes: bytes,
  base64EncodedStringWithOptions: () => ({ js: bytes.toString('base64') }),
});

/** The sound system: properties of objects by their four letters, as 32-bit numbers. */
function sound(mac: FakeMac) {
  const processes = mac.sound?.processes ?? [];
  const values: Record<string, readonly number[]> = { '1 prs#': processes.map(({ id }) => id) };
  for (const { id, pid, records } of processes) {
    values[`${id} ppid`] = [pid];
    values[`${id} pbid`] = [0, 0];
    values[`${id} piri`] = [records ? 1 : 0];
  }
  const valuesOf = (object: number, address: Buffer): readonly number[] | null => {
    const [name, scope] = [0, 4].map((at) =>
      Buffer.from(address.subarray(at, at + 4))
        .reverse()
        .toString('latin1'),
    );
    if (scope !== 'glob' || address.length !== 12 || mac.sound === null) return null;
    return values[`${object} ${name}`] ?? null;
  };
  return {
    NSData: {
      alloc: {
        initWithBase64EncodedStringOptions: (text: string) => Buffer.from(text, 'base64'),
      },
    },
    NSMutableData: {
      dataWithData: (bytes: Buffer) => data(bytes),
      dataWithLength: (length: number) => data(Buffer.alloc(length)),
    },
    AudioObjectGetPropertyDataSize(
      object: number,
      address: Buffer,
      _qualifierSize: number,
      _qualifier: null,
      size: Buffer,
    ): number {
      const found = valuesOf(object, address);
      if (found === null) return 2_003_332_927; // unknown property
      size.writeUInt32LE(found.length * 4);
      return 0;
    },
    AudioObjectGetPropertyData(
      object: number,
      address: Buffer,
      _qualifierSize: number,
      _qualifier: null,
      size: Buffer,
      into: Buffer,
    ): number {
      const found = valuesOf(object, address) ?? [];
      for (const [index, value] of found.entries()) into.writeUInt32LE(value, index * 4);
      size.writeUInt32LE(found.length * 4);
      return 0;
    },
    NSRunningApplication: {
      runningApplicationWithProcessIdentifier: (pid: number) => {
        const app = processes.find((process) => process.pid === pid)?.app ?? null;
        return { isNil: () => app === null, localizedName: { js: app } };
      },
    },
  };
}
