import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { runCommand } from '../../src/main/client';
import { carryOut } from '../../src/main/relief-desk';
import { questionsFor } from '../../src/shared/guide/relief-screening';
import { complaintOf, isComplaintId } from '../../src/shared/knowledge/index';
import { minutes } from '../../src/shared/time';
import { aDeskIn } from '../support/a-desk';

const folders: string[] = [];

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'knead-relief-'));
  folders.push(folder);
  return folder;
}

const aDesk = (settings: Record<string, unknown> = {}) => aDeskIn(aFolder(), { settings });
type ADesk = ReturnType<typeof aDesk>;

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const wish = {
  type: 'start-relief',
  complaintId: 'finger-ring',
  side: 'right',
  minutes: 3,
} as const;

/** Answers the cards of a complaint, with a yes to those named. */
function screened({ desk }: ADesk, complaintId: string, yes: readonly string[] = []): void {
  if (!isComplaintId(complaintId)) throw new Error(complaintId);
  const asked = questionsFor(complaintOf(complaintId), {});
  const answers = Object.fromEntries(asked.map((id) => [id, yes.includes(id)]));
  desk.handle('main', {
    type: 'answer-relief-screening',
    complaintId,
    answers,
    doctorAgreed: false,
  });
}

describe('a session for a complaint, from a window', () => {
  it('begins after its cards, with a plan that fits', async () => {
    const knead = aDesk();
    screened(knead, 'finger-ring');

    await carryOut(knead.desk, 'main', wish);

    expect(knead.windows.log).toContain('stage');
    expect(knead.snapshot().session).toMatchObject({
      complaintId: 'finger-ring',
      side: 'right',
      relief: { spotIds: expect.arrayContaining(['edc-ring-strip']), seconds: 180 },
    });
  });

  it('is refused before them, and while a yes of them stands', async () => {
    const knead = aDesk();
    await expect(carryOut(knead.desk, 'main', wish)).rejects.toThrow(/short questions/);

    screened(knead, 'finger-ring', ['sq-numb']);
    await expect(carryOut(knead.desk, 'main', wish)).rejects.toThrow(/short questions/);
    expect(knead.snapshot().session).toBeNull();
  });

  it('says why there is nothing to begin', async () => {
    const knead = aDesk({ body: { avoid: ['forearm-back', 'forearm-palm', 'upper-arm'] } });
    screened(knead, 'finger-ring');

    await expect(carryOut(knead.desk, 'main', wish)).rejects.toThrow(/places to avoid/);
  });
});

describe('knead press COMPLAINT', () => {
  it('begins a session on the side that is named', async () => {
    const knead = aDesk();

    const reply = await knead.asks('press', 'finger-ring', '--side', 'left', '--minutes', '1');

    expect(reply).toMatchObject({
      exit: 0,
      out: 'The guided session has started: finger-ring, left side.\n',
    });
    expect(knead.snapshot().session).toMatchObject({ side: 'left', relief: { seconds: 60 } });
  });

  it('takes the side that it was pressed on last, else the one of presses', async () => {
    const knead = aDesk({ body: { dominantHand: 'left' } });
    await knead.asks('press', 'shin-front');
    expect(knead.snapshot().session).toMatchObject({ side: 'left' });
    endsSession(knead);

    await knead.asks('press', 'shin-front', '--side', 'right');
    endsSession(knead);
    await knead.asks('press', 'shin-front');
    expect(knead.snapshot().session).toMatchObject({ side: 'right' });
  });

  it('says whom to see about what is never pressed, without starting anything', async () => {
    const reply = await runCommand(['press', 'hand-numb-tingle'], {
      userData: aFolder(),
      version: '1',
      startApp: () => {
        throw new Error('must not start');
      },
    });

    expect(reply).toMatchObject({ exit: 1, err: expect.stringMatching(/see a professional/) });
    expect(await aDesk().asks('press', 'hand-numb-tingle')).toMatchObject(reply);
  });

  it('names the tools that would do', async () => {
    const knead = aDesk({ body: { tools: [] } });

    expect(await knead.asks('press', 'glute-deep')).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/ball/),
    });
  });

  it('does not begin while an answer of its cards stands against it, "ill" for a day', async () => {
    const knead = aDesk();
    screened(knead, 'shin-front', ['sq-bone']);
    expect(await knead.asks('press', 'shin-front')).toMatchObject({ exit: 1 });

    const ill = aDesk();
    screened(ill, 'shin-front', ['sq-ill']);
    expect(await ill.asks('press', 'shin-front')).toMatchObject({ exit: 1 });
    ill.passes(minutes(25 * 60));
    expect(await ill.asks('press', 'shin-front')).toMatchObject({ exit: 0 });
  });

  it('brings a session that runs to the front', async () => {
    const knead = aDesk();
    await knead.asks('press', 'finger-ring');

    expect(await knead.asks('press', 'shin-front')).toMatchObject({ exit: 1 });
    expect(knead.windows.log).toContain('focus');
  });
});

function endsSession({ desk, snapshot, passes }: ADesk): void {
  passes(minutes(1));
  desk.handle('stage', {
    type: 'session-ended',
    sessionId: snapshot().session?.id ?? -1,
    ended: 'finished',
    reason: null,
    before: null,
    after: null,
    steps: [],
    seconds: 10,
  });
}
