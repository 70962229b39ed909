/*
 * Checks what came from a file, in the words of zod and with its outcome: the tests read the same
 * schemas with both and compare. Only what is read at every start uses this; to load zod and build
 * its schemas took a fifth of the start. Import it as `z`, so that a schema reads the same with either.
 */

/** What does not fit: the first thing found, and where. */
export interface Issue {
  readonly path: readonly string[];
  readonly message: string;
}

export type Parsed<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

/** Replaces the line that says what is allowed. */
export interface Told {
  readonly error: string;
}

/** A class, so that no value of a file can be mistaken for one. */
class Misfit implements Issue {
  readonly message: string;
  readonly path: readonly string[];

  constructor(message: string, path: readonly string[] = []) {
    this.message = message;
    this.path = path;
  }

  under(key: string): Misfit {
    return new Misfit(this.message, [key, ...this.path]);
  }
}

type Read<T> = (value: unknown) => T | Misfit;

/** What a value must look like. Shapes are never changed; each method makes another one. */
export class Shape<T> {
  readonly read: Read<T>;

  constructor(read: Read<T>) {
    this.read = read;
  }

  /** Reads a value and never throws. Fields of an object that no shape names are left out. */
  safeParse(value: unknown): Parsed<T> {
    const data = this.read(value);
    return data instanceof Misfit
      ? { success: false, error: { issues: [data] } }
      : { success: true, data };
  }

  nullable(): Shape<T | null> {
    return new Shape<T | null>((value) => (value === null ? null : this.read(value)));
  }

  /** Stands for a value that is missing. */
  default(missing: T): Shape<T> {
    return new Shape((value) => (value === undefined ? missing : this.read(value)));
  }

  /** Stands for a value that does not fit. */
  catch(instead: T): Shape<T> {
    return new Shape((value) => {
      const read = this.read(value);
      return read instanceof Misfit ? instead : read;
    });
  }

  transform<Other>(change: (read: T) => Other): Shape<Other> {
    return new Shape((value) => {
      const read = this.read(value);
      return read instanceof Misfit ? read : change(read);
    });
  }

  refine(fits: (read: T) => boolean, { error }: Told): Shape<T> {
    return new Shape(this.narrowed(fits, error));
  }

  protected narrowed(fits: (read: T) => boolean, message: string): Read<T> {
    return (value) => {
      const read = this.read(value);
      return read instanceof Misfit || fits(read) ? read : new Misfit(message);
    };
  }
}

/** A finite number. */
export class NumberShape extends Shape<number> {
  min(least: number, told?: Told): NumberShape {
    return this.#with((read) => read >= least, told?.error ?? `must be at least ${least}`);
  }

  max(most: number, told?: Told): NumberShape {
    return this.#with((read) => read <= most, told?.error ?? `must be at most ${most}`);
  }

  int(told?: Told): NumberShape {
    return this.#with(Number.isSafeInteger, told?.error ?? 'must be a whole number');
  }

  nonnegative(): NumberShape {
    return this.min(0);
  }

  positive(): NumberShape {
    return this.#with((read) => read > 0, 'must be above 0');
  }

  #with(fits: (read: number) => boolean, message: string): NumberShape {
    return new NumberShape(this.narrowed(fits, message));
  }
}

export class StringShape extends Shape<string> {
  /** @param most UTF-16 units. */
  max(most: number, told?: Told): StringShape {
    const message = told?.error ?? `must be at most ${most} characters`;
    return new StringShape(this.narrowed(({ length }) => length <= most, message));
  }

  regex(pattern: RegExp, told?: Told): StringShape {
    const message = told?.error ?? `must match ${pattern.source}`;
    return new StringShape(this.narrowed((read) => pattern.test(read), message));
  }
}

export class ListShape<T> extends Shape<T[]> {
  max(most: number, told?: Told): ListShape<T> {
    const message = told?.error ?? `must have at most ${most} entries`;
    return new ListShape(this.narrowed(({ length }) => length <= most, message));
  }
}

export const number = (told?: Told): NumberShape =>
  new NumberShape(readIf((value) => Number.isFinite(value), told?.error ?? 'must be a number'));

export const string = (told?: Told): StringShape =>
  new StringShape(readIf((value) => typeof value === 'string', told?.error ?? 'must be text'));

export const boolean = (told?: Told): Shape<boolean> =>
  new Shape(readIf((value) => typeof value === 'boolean', told?.error ?? 'must be true or false'));

export const literal = <const T extends string | number>(only: T): Shape<T> =>
  new Shape(readIf((value) => value === only, `must be ${only}`));

const oneOf = <const T extends string>(options: readonly T[], told?: Told): Shape<T> =>
  new Shape(
    readIf(
      (value) => options.some((option) => option === value),
      told?.error ?? `must be one of ${options.join(', ')}`,
    ),
  );

export { oneOf as enum };

export const array = <T>(entry: Shape<T>, told?: Told): ListShape<T> =>
  new ListShape((value) => {
    if (!Array.isArray(value)) return new Misfit(told?.error ?? 'must be a list');
    const read: T[] = [];
    for (const [index, each] of value.entries()) {
      const one = entry.read(each);
      if (one instanceof Misfit) return one.under(String(index));
      read.push(one);
    }
    return read;
  });

type Fields = Readonly<Record<string, Shape<unknown>>>;
type ObjectOf<F extends Fields> = { [K in keyof F]: F[K] extends Shape<infer T> ? T : never };

/** An object with a shape for each field. Those of its fields that have none are left out. */
export const object = <F extends Fields>(fields: F): Shape<ObjectOf<F>> => {
  const entries = Object.entries(fields);
  return new Shape((value) => {
    if (!isObject(value)) return noObject;
    const read: Record<string, unknown> = {};
    for (const [key, shape] of entries) {
      const one = shape.read(value[key]);
      if (one instanceof Misfit) return one.under(key);
      if (one !== undefined) read[key] = one;
    }
    return read as ObjectOf<F>;
  });
};

/** An object with any keys and values of one shape. */
export const record = <T>(_keys: StringShape, entry: Shape<T>): Shape<Record<string, T>> =>
  new Shape((value) => {
    if (!isObject(value)) return noObject;
    const read: Record<string, T> = {};
    for (const [key, each] of Object.entries(value)) {
      if (key === '__proto__') continue;
      const one = entry.read(each);
      if (one instanceof Misfit) return one.under(key);
      read[key] = one;
    }
    return read;
  });

type Whole<S> = S extends Shape<infer T> ? T : never;

/** The first of the shapes that fits. */
export const union = <const S extends readonly Shape<unknown>[]>(
  shapes: S,
): Shape<Whole<S[number]>> =>
  new Shape((value) => {
    for (const shape of shapes) {
      const read = shape.read(value);
      if (!(read instanceof Misfit)) return read as Whole<S[number]>;
    }
    return new Misfit('must be one of the known kinds');
  });

/** Objects told apart by one field. */
export const discriminatedUnion = <const S extends readonly Shape<object>[]>(
  _key: string,
  shapes: S,
): Shape<Whole<S[number]>> => union(shapes);

const noObject = new Misfit('must be an object');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readIf =
  <T>(fits: (value: unknown) => boolean, message: string): Read<T> =>
  (value) =>
    fits(value) ? (value as T) : new Misfit(message);
