import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintIndex } from '#shared/knowledge/complaint-index';
import { routineIndex } from '#shared/knowledge/routine-index';
import { isLinkText, parseLink, partOf } from '#shared/reach/link';

const ring = { to: 'relief', complaintId: 'finger-ring', side: null, minutes: null };

describe('a link', () => {
  it.each([
    ['knead://press/finger-ring', ring],
    ['knead://press/finger-ring?side=right&minutes=3', { ...ring, side: 'right', minutes: 3 }],
    ['knead://press/finger-ring?minutes=60', { ...ring, minutes: 60 }],
    [
      'knead://press/desk-forearm-60?side=left',
      { to: 'routine', routineId: 'desk-forearm-60', side: 'left' },
    ],
    ['knead://press', { to: 'break' }],
    ['knead://press/', { to: 'break' }],
    [
      'knead://relief/heel/left',
      { to: 'relief', complaintId: 'heel', side: 'left', minutes: null },
    ],
    ['knead://relief/heel', { to: 'relief', complaintId: 'heel', side: null, minutes: null }],
    ['knead://legs', { to: 'legs' }],
    ['knead://break', { to: 'break' }],
    ['knead://pause', { to: 'pause', minutes: null }],
    ['knead://pause/30m', { to: 'pause', minutes: 30 }],
    ['knead://pause/24h', { to: 'pause', minutes: 1_440 }],
  ])('%s is understood', (text, link) => {
    expect(parseLink(text)).toEqual(link);
  });

  it.each([
    'knead://skip',
    'knead://quit',
    'knead://resume',
    'knead://settings/strict/false',
    'knead://press/knee-rub',
    'knead://press/finger-ring/left',
    'knead://press/finger-ring?side=up',
    'knead://press/finger-ring?side=left&side=right',
    'knead://press/finger-ring?minutes=0',
    'knead://press/finger-ring?minutes=61',
    'knead://press/finger-ring?minutes=3&start=yes',
    'knead://press/desk-forearm-60?minutes=3',
    'knead://press?side=left',
    'knead://relief/desk-forearm-60',
    'knead://relief/heel/left?minutes=3',
    'knead://relief/heel/left/now',
    'knead://legs/left',
    'knead://break?side=left',
    'knead://pause/0m',
    'knead://pause/25h',
    'knead://pause/tomorrow',
    'knead://pause/30m/now',
    'knead://user@press/heel',
    'knead://press/%68eel',
    'knead://press/../legs',
    'knead://press/heel#now',
    'knead://PRESS/heel',
    'KNEAD://legs',
    'knead:legs',
    'knead://',
    'http://legs',
    ' knead://legs',
    'knead://legs --quit',
    'knead://press/constructor',
    'knead://press/heel?constructor=left',
    `knead://press/heel${'/'.repeat(200)}`,
  ])('%s is refused', (text) => {
    expect(parseLink(text)).toBeNull();
  });

  it('never throws, and nothing but listed words gets through it', () => {
    const ids = [...complaintIndex, ...routineIndex].map(({ id }) => id);
    const odd = fc.oneof(
      fc.constantFrom('..', '%2f', '--quit', '\n', ''),
      fc.string({ maxLength: 6 }),
    );
    const id = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: odd },
    );
    const rest = fc.oneof(
      fc.constantFrom('', '/left', '/30m', '?side=left', '?minutes=3', '?side=right&minutes=9'),
      odd,
    );
    const place = fc.constantFrom('press', 'relief', 'legs', 'break', 'pause', 'quit');
    const links = fc
      .tuple(place, id, rest)
      .map(([to, named, more]) => `knead://${to}/${named}${more}`);
    const allowed = new RegExp(
      `^(today|today/pause(/\\d{1,4})?|legs|relief/(${ids.join('|')})(/(left|right|auto)(/\\d{1,2})?)?|library/(${ids.join('|')})(/(left|right))?)$`,
    );
    let understood = 0;
    fc.assert(
      fc.property(fc.oneof(links, fc.string(), fc.webUrl()), (text) => {
        const link = parseLink(text);
        if (link === null) return;
        understood += 1;
        expect(partOf(link)).toMatch(allowed);
      }),
      { numRuns: 2_000 },
    );
    expect(understood).toBeGreaterThan(20);
  });
});

describe('the part of the window a link opens', () => {
  it.each([
    ['knead://press/finger-ring?side=right&minutes=3', 'relief/finger-ring/right/3'],
    ['knead://press/finger-ring?minutes=3', 'relief/finger-ring/auto/3'],
    ['knead://relief/heel', 'relief/heel'],
    ['knead://press/mouse-hand-180?side=left', 'library/mouse-hand-180/left'],
    ['knead://pause/2h', 'today/pause/120'],
    ['knead://pause', 'today/pause'],
    ['knead://break', 'today'],
    ['knead://legs', 'legs'],
  ])('of %s is %s', (text, part) => {
    const link = parseLink(text);

    expect(link && partOf(link)).toBe(part);
  });
});

describe('an argument of a start', () => {
  it('means to be a link by its scheme alone', () => {
    expect(['knead://x', 'KNEAD:x', 'press', '--knead://x', 'xknead://'].map(isLinkText)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
