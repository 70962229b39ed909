// @vitest-environment happy-dom
import { fireEvent, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { HANDS } from '#shared/activity/input';
import { type ComplaintId, complaints } from '#shared/knowledge/complaints';
import { complaintOf } from '#shared/knowledge/index';
import { enRelief } from '#shared/text/en-relief';
import { ReliefPage } from '../../../src/renderer/features/relief/relief-page';
import { aSnapshot, installFakeBridge } from '../../support/fake-bridge';

/** Drawings: hundreds of paths that have nothing to do with it. */
vi.mock('../../../src/renderer/features/relief/first-muscle', () => ({ FirstMuscle: () => null }));
vi.mock('../../../src/renderer/features/body-map/body-map', () => ({ BodyMap: () => null }));

const complaintIds = Object.keys(complaints) as readonly ComplaintId[];

/** By what they say: asking every element for its role takes minutes for so many screens. */
function press(name: RegExp): void {
  const buttons = [...document.querySelectorAll('button')].filter((each) =>
    name.test(each.textContent ?? ''),
  );
  if (buttons.length === 0) throw new Error(`no button ${name}`);
  for (const button of buttons) fireEvent.click(button);
}

it('leads from each complaint on each side to a press, or says whom to see', () => {
  installFakeBridge();
  const dispatch = vi.fn();
  render(<ReliefPage snapshot={aSnapshot()} part={null} dispatch={dispatch} />);

  for (const [turn, side] of HANDS.entries()) {
    fireEvent.click(document.querySelector(`input[type=radio][value=${side}]`) ?? document.body);
    for (const [index, id] of complaintIds.entries()) {
      fireEvent.click(document.querySelector(`input[type=radio][value=${id}]`) ?? document.body);

      const said = document.querySelector('h2[tabindex]')?.closest('section')?.textContent ?? '';
      expect(said).toContain(enRelief.named(id, side));
      expect(said).toContain(enRelief.whyElsewhere(id));
      const refers = complaintOf(id).kind === 'refer';
      expect(said.includes('Whom to see'), id).toBe(refers);
      expect(said.includes('Rate it, then start'), id).toBe(!refers);
      if (refers || index % 2 !== turn) continue; // the way on is the same on both sides
      press(/^Rate it/);
      press(/^No to/);
      press(/^Go on$/);
      expect(dispatch).toHaveBeenLastCalledWith({
        type: 'start-relief',
        complaintId: id,
        side,
        minutes: 3,
      });
    }
  }
}, 60_000);
