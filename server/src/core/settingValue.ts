import { closest, distance } from 'fastest-levenshtein';
import * as v from 'valibot';

/** A schema with the parts of it that tell how to read a value piece by piece, and what to say of a wrong one. */
export type SettingSchema = v.GenericSchema & {
  wrapped?: SettingSchema;
  entries?: Readonly<Record<string, SettingSchema>>;
  item?: SettingSchema;
  options?: readonly string[];
  pipe?: readonly { type: string; requirement?: unknown }[];
};

/** The schema below its default. */
export function unwrap(schema: SettingSchema): SettingSchema {
  return schema.wrapped ? unwrap(schema.wrapped) : schema;
}

/**
 * The value of a setting. Of a list or a group, what is right is kept and only what is wrong is left out; each fault
 * is added to `problems` in words for a person who is no programmer.
 */
export function readSetting(
  schema: SettingSchema,
  value: unknown,
  fallback: unknown,
  name: string,
  problems: string[],
): unknown {
  // Editors send null for a setting that nobody has set.
  if (value === undefined || value === null) return fallback;
  const { entries, item } = unwrap(schema);
  if (entries) return readGroup(entries, value, fallback as Record<string, unknown>, name, problems);
  if (item && Array.isArray(value)) return readList(item, value, name, problems);
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  problems.push(`"${name}" is ${shown(value)}, but must be ${wanted(schema)}.`);
  return fallback;
}

function readGroup(
  entries: Readonly<Record<string, SettingSchema>>,
  value: unknown,
  fallback: Record<string, unknown>,
  name: string,
  problems: string[],
): Record<string, unknown> {
  const written = groupOf(value, name, Object.keys(entries), problems);
  const read = Object.entries(entries).map(([key, schema]) => [
    key,
    readSetting(schema, own(written, key), fallback[key], `${name}.${key}`, problems),
  ]);
  return Object.fromEntries(read);
}

function readList(item: SettingSchema, values: readonly unknown[], name: string, problems: string[]) {
  return values.filter((value, index) => {
    const fits = v.is(item, value);
    if (!fits)
      problems.push(`Entry ${index + 1} of "${name}" is ${shown(value)}, but must be ${wanted(item)}.`);
    return fits;
  });
}

/** A value that must be a group of settings with these keys; others are named as problems, and it is empty if it is none. */
export function groupOf(
  value: unknown,
  name: string,
  keys: readonly string[],
  problems: string[],
): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) {
    problems.push(`"${name}" is ${shown(value)}, but must be a group of settings like ${like(keys)}.`);
    return {};
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key)) problems.push(`There is no setting "${name}.${key}".${didYouMean(key, keys)}`);
  }
  return value as Record<string, unknown>;
}

/** What somebody wrote under a name, and not what every object has under it. */
export function own(group: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}

function like(keys: readonly string[]): string {
  return `{ "${keys[0] ?? 'name'}": … }`;
}

function didYouMean(written: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(written, known);
  return distance(written, near) <= 2 ? ` Did you mean "${near}"?` : '';
}

const longestShown = 40;

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of settings';
  if (typeof value !== 'string') return String(value);
  return `"${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}"`;
}

function wanted(schema: SettingSchema): string {
  const { type, options, pipe = [] } = unwrap(schema);
  const { wanted: own } = v.getMetadata(schema);
  if (typeof own === 'string') return own;
  if (options) return `one of ${options.map((option) => `"${option}"`).join(', ')}`;
  if (type === 'array') return 'a list: [ … ]';
  if (type === 'string') return 'text in quotes';
  if (type === 'boolean') return 'true or false';
  const limit = (action: string) => pipe.find((step) => step.type === action)?.requirement;
  const [least, most] = [limit('min_value'), limit('max_value')];
  const whole = pipe.some((step) => step.type === 'integer') ? 'a whole number' : 'a number';
  if (least === undefined) return whole;
  return most === undefined ? `${whole}, ${least} or more` : `${whole} from ${least} to ${most}`;
}
