import { describe, expect, it } from 'vitest';
import { unsaid } from '../../../src/renderer/features/guide/guided-text';

describe('the line under a step', () => {
  it('leaves out what already stands above, sentence by sentence', () => {
    const shown = ['Hands off keys and mouse', 'Let your arms hang, fingers loose.'];

    expect(unsaid('Hands off keys and mouse. Let your arms hang, fingers loose.', shown)).toBe('');
    expect(unsaid('Hands off keys and mouse. Breathe out.', shown)).toBe('Breathe out.');
    expect(unsaid('Tingling? Let go.', shown)).toBe('Tingling? Let go.');
  });

  it('takes an arm that is named with "your" for the same', () => {
    const shown = ['Turn your chair a little, your right arm on the desk.'];

    expect(unsaid('Turn your chair a little, right arm on the desk.', shown)).toBe('');
  });
});
