import { describe, expect, it } from 'vitest';
import { nearName, sameName } from '../../server/src/core/language/nameMatching.ts';
import { readName, readNames } from '../../server/src/core/language/names.ts';

describe('a name is read', () => {
  it.each([
    ['Dana', undefined, ['dana']],
    ['Mrs Ana van der Berg, MD', 'mrs', ['ana', 'berg']],
    ['DR. FARAH SIDDIQUI', 'dr', ['farah', 'siddiqui']],
    ['Frau Prof. Weber', 'prof', ['weber']],
    ['Captain Tuhiwai', 'captain', ['tuhiwai']],
    ['Kia ora Captain Tuhiwai', 'captain', ['tuhiwai']],
    ['Nguyễn Thị Mai', undefined, ['nguyen', 'thi', 'mai']],
    ['Jose\u0301 Marı\u0301a', undefined, ['jose', 'maria']],
    ['Łukasz Strauß', undefined, ['lukasz', 'strauss']],
    ['Mr O’Neill-Al-Rashid', 'mr', ["o'neill-al-rashid"]],
    ["Mr O'Neill", 'mr', ["o'neill"]],
    ['J. R. Osei', undefined, ['osei']],
    ['Liz Hart (Tidepool)', undefined, ['liz', 'hart']],
    ['Liz Hart <liz@tidepool.example>', undefined, ['liz', 'hart']],
    ['@stan_weir', undefined, []],
    ['Dr.', 'dr', []],
    ['田中さん', undefined, []],
    ['– 3', undefined, []],
    ['', undefined, []],
  ])('%j', (text, title, parts) => {
    const name = readName(text);
    expect(name.parts).toEqual(parts);
    expect(name.title).toBe(title);
  });

  it('and a list of names to its end', () => {
    expect(readName('Dana, Tom and Li').parts).toEqual(['dana']);
    expect(readNames('Dana, Tom and Li').parts).toEqual(['dana', 'tom', 'li']);
  });
});

/** As the rule does: only names that have been read are compared. */
const partOf = (text: string) => readName(text).parts[0] ?? '';

describe('may be one name', () => {
  it.each([
    ['Dana', 'dana'],
    ['Ben', 'Benedikt'],
    ['Liz', 'Elizabeth'],
    ['Bob', 'Robert'],
    ['Tina', 'Christina'],
    ['Jenny', 'Jennifer'],
    ['Danny', 'Daniel'],
    ['Charlie', 'Charlotte'],
    ['Freddie', 'Frederica'],
    ['Henry', 'Henrietta'],
    ['Jack', 'Jacqueline'],
    ['Jo', 'Joanne'],
    ['Dave', 'David'],
    ['Tom', 'Thomas'],
    ['Gosia', 'Małgorzata'],
    ['Jose', 'José'],
    ['Mueller', 'Müller'],
    ['Soeren', 'Søren'],
    ['ONeill', 'O’Neill'],
    ["O'Neill", 'O’Neill'],
    ['Rashid', 'Al-Rashid'],
    ['Luc', 'Jean-Luc'],
    ['Tanaka-san', 'Tanaka'],
  ])('%s and %s', (one, other) => {
    expect(sameName(partOf(one), partOf(other))).toBe(true);
    expect(sameName(partOf(other), partOf(one))).toBe(true);
  });
});

describe('are two names', () => {
  it.each([
    ['Ana', 'Eva', false],
    ['Li', 'Liam', false],
    ['Tunde', 'Amara', false],
    ['Bob', 'William', false],
    ['Marie', 'Maria', true],
    ['Margret', 'Margaret', true],
    ['Lindquist', 'Lindqvist', true],
    ['Steven', 'Stephen', true],
    ['Brain', 'Brian', true],
    ['Sioban', 'Siobhán', true],
    ['Osie', 'Osei', true],
    ['Ashley', 'Ashleigh', true],
    ['Leslee', 'Leslie', true],
  ])('%s and %s, a slip apart: %s', (one, other, near) => {
    expect(sameName(partOf(one), partOf(other))).toBe(false);
    expect(nearName(partOf(one), partOf(other))).toBe(near);
    expect(nearName(partOf(other), partOf(one))).toBe(near);
  });

  it('one name is not near itself', () => expect(nearName('dana', 'dana')).toBe(false));
  it('nor is an empty one near or the same', () => {
    expect(sameName('', 'dana')).toBe(false);
    expect(nearName('', 'dana')).toBe(false);
  });
});
