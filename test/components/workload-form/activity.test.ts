import { expect } from 'chai';
import { EXAMPLE_WORKLOAD } from '../../../pricing/presets.js';
import { expectAccessible } from '../../fixture.js';
import { drawn } from './form-in-hand.js';

const USERS = '[id$="-usersShare"]';
const REQUESTS = '[id$="-requestsShare"]';

describe('personalize-workload-form: how active users are', () => {
  it('is asked for only where somebody wants to say it', async () => {
    const hand = await drawn();
    expect(hand.form.renderRoot.querySelector(USERS)).to.equal(null);
    await hand.press('#add-activity');
    expect(hand.focused).to.match(/^activity-\d+-usersShare$/);
    await hand.type(USERS, '12.5');
    await hand.type(REQUESTS, '７０');
    expect(hand.told.at(-1)!.activity).to.deep.equal([{ usersShare: 0.125, requestsShare: 0.7 }]);
    await expectAccessible(hand.form);
    await hand.press('[aria-label="Remove share 1 of active users"]');
    expect(hand.told.at(-1)).to.deep.equal(EXAMPLE_WORKLOAD);
    expect(hand.focused).to.equal('add-activity');
  });

  it('shows shares as percentages', async () => {
    const hand = await drawn({
      ...EXAMPLE_WORKLOAD,
      activity: [
        { usersShare: 0.07, requestsShare: 0.29 },
        { usersShare: 0.2, requestsShare: 0.6 },
      ],
    });
    const values = [...hand.form.renderRoot.querySelectorAll<HTMLInputElement>('.activity input')].map(({ value }) => value);
    expect(values).to.deep.equal(['7', '29', '20', '60']);
    await hand.type(USERS, '7.5');
    expect(hand.told.at(-1)!.activity![0]).to.deep.equal({ usersShare: 0.075, requestsShare: 0.29 });
  });

  for (const [selector, typed, sentence] of [
    [USERS, '120', 'users: “120” can’t be used. Enter a percentage from 0 to 100.'],
    [REQUESTS, 'most', 'requests: “most” can’t be used. Enter a percentage from 0 to 100.'],
    [REQUESTS, '', 'requests is missing. Enter a percentage from 0 to 100.'],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(typed)}`, async () => {
      const hand = await drawn({ ...EXAMPLE_WORKLOAD, activity: [{ usersShare: 0.2, requestsShare: 0.6 }] });
      await hand.type(selector, typed);
      expect(hand.errors).to.deep.equal([sentence]);
      await expectAccessible(hand.form);
    });

  it('says that the most active users come first', async () => {
    const hand = await drawn({ ...EXAMPLE_WORKLOAD, activity: [{ usersShare: 0.2, requestsShare: 0.6 }] });
    await hand.type(REQUESTS, '10');
    expect(hand.errors).to.have.lengthOf(1);
    expect(hand.errors[0]).to.match(/the most active users first/);
    expect(hand.field(REQUESTS).getAttribute('aria-invalid')).to.equal('true');
    expect(hand.told).to.deep.equal([]);
  });
});
