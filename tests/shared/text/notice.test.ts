import { describe, expect, it } from 'vitest';
import { noticeOf } from '../../../src/shared/text/notice';
import { aPrompt, aSnapshot } from '../../support/fake-bridge';

const { daily } = aSnapshot();
const wishes = { reach: 'click', sound: false, postponeSeconds: 300 } as const;

describe('a notification', () => {
  it('says the same as the card, and where the choices are', () => {
    expect(noticeOf(aPrompt(), daily, wishes)).toEqual({
      title: 'Let your forearms go',
      body: '52 minutes of typing, 3,140 keys. One minute, right arm, back. Click for the choices.',
      actions: [],
      silent: true,
      waits: true,
    });
  });

  it('has the answers as buttons where the system draws them', () => {
    const { actions, body } = noticeOf(aPrompt(), daily, { ...wishes, reach: 'buttons' });

    expect(actions.map(({ answer, label }) => [answer, label])).toEqual([
      ['accepted', 'Start'],
      ['postponed', 'In 5 min'],
      ['skipped', 'Skip'],
    ]);
    expect(body).not.toContain('Click');
  });

  it('promises no click where the service takes none', () => {
    const { actions, body } = noticeOf(aPrompt(), daily, { ...wishes, reach: 'read' });

    expect(actions).toEqual([]);
    expect(body).toMatch(/The choices are in the tray and in Knead’s window\.$/);
  });

  it('offers only what strict mode leaves', () => {
    const choices = { postpone: false, skip: false, leaveAfterMs: 10_000 };

    const { actions } = noticeOf(aPrompt({ choices }), daily, { ...wishes, reach: 'buttons' });

    expect(actions.map(({ answer }) => answer)).toEqual(['accepted']);
  });

  it('sounds only by wish, and never for a micro-break', () => {
    const sound = { ...wishes, sound: true };
    const micro = aPrompt({ surface: 'micro', offer: { kind: 'micro', seconds: 30 } });

    expect(noticeOf(aPrompt(), daily, sound).silent).toBe(false);
    expect(noticeOf(micro, daily, sound)).toMatchObject({
      title: 'Hands off for 30 seconds',
      silent: true,
      waits: false,
    });
  });

  it('tells of the day’s second mark', () => {
    expect(noticeOf(aPrompt({ surface: 'limit' }), daily, wishes).title).toBe(
      '4 hours of active time today',
    );
  });
});
