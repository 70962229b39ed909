import { readdirSync } from 'node:fs';
import { askRunningOf } from '../../src/main/adapters/command-socket';
import { expect, test } from '../support/knead-app';
import { input } from '../support/x-input';

test('a power cut in the midst of a save keeps what was committed before it @long', async ({
  home,
}) => {
  test.setTimeout(180_000);
  home.settings({ micro: { enabled: false } });
  let committed = 0;

  // A save takes some milliseconds: before it, in it, and behind it.
  for (const cutAfterMs of [0, 1, 2, 4, 8, 16]) {
    await home.launch();
    expect((await home.status()).today.keys).toBeGreaterThanOrEqual(committed);
    input.type('twelve keys.', 40);
    const { keys } = (await home.status()).today;
    await home.knead('pause', '30m'); // an act of a person is on the disk when it is answered
    committed = keys;

    for (let save = 0; save < 5; save++) void askRunningOf(home.folder, ['resume']).catch(() => {});
    await new Promise((cut) => setTimeout(cut, cutAfterMs));
    await home.kill();
  }

  await home.launch();
  expect((await home.status()).today.keys).toBeGreaterThanOrEqual(committed);
  expect(committed).toBeGreaterThanOrEqual(60);
  expect(readdirSync(home.folder).filter((name) => name.includes('unreadable'))).toEqual([]);
});
