import { describe, expect, it } from 'vitest';
import { speechLimits } from '#shared/knowledge/speech';
import { knowledgeEn } from '#shared/knowledge/words-en';

const lines: Readonly<Record<string, readonly string[]>> = {
  phrase: Object.values(knowledgeEn.phrases),
  caution: Object.values(knowledgeEn.cautions).map(({ spoken }) => spoken),
  zone: Object.values(knowledgeEn.zones).map(({ cue }) => cue),
  complaint: Object.values(knowledgeEn.complaints).map(({ openingCue }) => openingCue),
  spot: Object.values(knowledgeEn.spots).flatMap(({ cues }) => Object.values(cues)),
  routine: Object.values(knowledgeEn.routines).flatMap(({ cues }) =>
    Object.values(cues).flatMap(({ text, withTool }) => [text, ...Object.values(withTool ?? {})]),
  ),
};

describe.each(Object.entries(lines))('every spoken line of a %s', (_, spoken) => {
  it.each([...new Set(spoken)])('%s', (line) => {
    const bare = line.replaceAll(/\{(side|other)\}/g, 'x');

    expect(line.length).toBeLessThanOrEqual(speechLimits.maxCueChars);
    expect(line).toMatch(/[.!?]$/);
    expect(line).toMatch(/^[A-Z]/);
    expect(bare).not.toMatch(/[<>{}[\]|*_#@&%/\\~^=+]|https?:/);
  });
});

describe('the cues of a spot', () => {
  it.each(Object.entries(knowledgeEn.spots))('%s: lead on by a part of the body', (_, { cues }) => {
    expect(cues.explore).not.toMatch(
      /\b(up|down|upward|downward|above|below|higher|lower|under)\b/i,
    );
    expect(cues.explore).toMatch(/^(Ease off|Let go)\. /);
  });

  it.each(Object.entries(knowledgeEn.spots))('%s: lead toward no joint', (_, { cues }) => {
    const forbidden =
      /\b(press|lean|squeeze|pinch|roll|dig|sink)\b[^.]*\b(on|into|in|over)\s+(the|your)\s+(sore\s+)?(foot|feet|sole|heel|toes?|kneecap|knee|ankle|arch|achilles|wrist|neck|elbow)\b/i;

    for (const line of Object.values(cues)) expect(line).not.toMatch(forbidden);
  });
});

describe('the words', () => {
  it('promise no cure', () => {
    expect(JSON.stringify(knowledgeEn)).not.toMatch(/\b(cure[sd]?|heals?|fix(es)?)\b/i);
  });

  it('carry no mark that shouts', () => {
    expect(JSON.stringify(knowledgeEn)).not.toContain('!');
  });
});
