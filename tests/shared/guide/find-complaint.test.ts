import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findComplaints } from '../../../src/shared/guide/find-complaint';
import { type ComplaintId, complaints } from '../../../src/shared/knowledge/complaints';
import { knowledgeEn } from '../../../src/shared/knowledge/words-en';
import { placesEnglish } from '../../../src/shared/text/en-relief-places';
import { alsoCalled, searchEnglish } from '../../../src/shared/text/en-relief-search';

const findable = (Object.keys(complaints) as readonly ComplaintId[]).map((id) => {
  const { name, youMightSay } = knowledgeEn.complaints[id];
  return { id, called: [placesEnglish[id], name, ...alsoCalled[id], ...youMightSay] };
});

const find = (query: string) => findComplaints(query, findable, searchEnglish);

describe('findComplaints', () => {
  it.each([
    ['pinky', 'finger-little'],
    ['mouse finger', 'mouse-click-finger'],
    ['shin splints', 'shin-inner'],
    ['ring finger', 'finger-ring'],
    ['Tennis elbow', 'elbow-outer'],
    ["golfer's elbow", 'elbow-inner'],
    ['IT band', 'thigh-outer-it-band'],
    ['plantar fasciitis', 'heel'],
    ["runner's knee", 'knee-front'],
    ['pinky side of my wrist', 'wrist-little-side'],
    ['the bottom of my foot hurts', 'foot-sole'],
    ['carpal tunnel', 'hand-numb-tingle'],
    ['my calf is swollen', 'calf-hot-swollen'],
    ['behind the knee', 'knee-back'],
    ['thumb', 'finger-thumb'],
    ['hip', 'hip-outer'],
    ['patella', 'knee-front'],
    ['gout', 'big-toe'],
    ['shinsplint', 'shin-inner'],
    ['sciatica', 'foot-numb-weak'],
  ])('finds “%s” first as %s', (query, id) => {
    expect(find(query).ids[0]).toBe(id);
  });

  it.each([
    ['wirst', 'wrist-back'],
    ['achiles', 'achilles'],
    ['hamstrnig', 'hamstring'],
    ['plantar fascitis', 'heel'],
    ['elbw', 'elbow-outer'],
    ['pinkey', 'finger-little'],
  ])('forgives the slip in “%s”', (query, id) => {
    expect(find(query).ids[0]).toBe(id);
  });

  it('finds while a word is still being typed', () => {
    expect(find('ham').ids).toEqual(['hamstring']);
    expect(find('ring f').ids[0]).toBe('finger-ring');
  });

  it('leaves guesses out where something was meant for sure', () => {
    expect(find('palm').ids).toContain('palm');
    expect(find('palm').ids).not.toContain('calf');
  });

  it('takes no other word for a slip of the one meant', () => {
    expect(find('ring fingr').ids).toEqual(['finger-ring']);
    expect(find('achiles').ids).toEqual(['achilles']);
    expect(find('plantar').ids).toEqual(['heel', 'foot-arch', 'foot-sole']);
  });

  it('understands the side that is typed along', () => {
    expect(find('left pinky')).toMatchObject({ side: 'left' });
    expect(find('left pinky').ids[0]).toBe('finger-little');
    expect(find('Right knee hurts').side).toBe('right');
    expect(find('pinky').side).toBeNull();
  });

  it('shows everything while nothing was said about the place', () => {
    expect(find('').ids).toHaveLength(46);
    expect(find('my').ids).toHaveLength(46);
    expect(find('my').ids[0]).toBe(findable[0]?.id);
  });

  it('finds nothing in words that mean no place', () => {
    expect(find('headache').ids).toEqual([]);
    expect(find('xyzzy').ids).toEqual([]);
  });

  it('goes on after a word that it does not know', () => {
    expect(find('ring finger keyboard').ids[0]).toBe('finger-ring');
  });

  it('finds every complaint first, or nearly so, by its own name and by each other way to say it', () => {
    for (const { id, called } of findable) {
      for (const phrase of called) {
        expect(find(phrase).ids.slice(0, 3), phrase).toContain(id);
      }
      expect(find(called[0] ?? '').ids[0]).toBe(id);
    }
  });

  it('takes any text, and never says a complaint twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
        const { ids } = find(query);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
