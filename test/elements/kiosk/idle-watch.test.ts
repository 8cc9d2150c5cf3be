import { aTimeout, expect } from '@open-wc/testing';
import { IdleWatch } from '../../../packages/elements/src/kiosk/idle-watch.ts';
import { until } from '../support.ts';

/** With short times, so that a test can wait for them. */
function watch({ quiet = 0.2, warning = 0.4 } = {}) {
  const heard: (number | undefined | 'end')[] = [];
  const idle = new IdleWatch({
    quiet: () => quiet,
    warning: () => warning,
    onWarning: (left) => heard.push(left),
    onEnd: () => heard.push('end'),
  });
  return { idle, heard };
}

describe('who notices that nobody is there', () => {
  it('says nothing as long as nobody has begun', async () => {
    const { heard, idle } = watch({ quiet: 0 });
    await aTimeout(30);
    expect(idle.running).to.be.false;
    expect(heard).to.deep.equal([]);
  });

  it('warns once a second, and ends', async () => {
    const { heard, idle } = watch({ warning: 1.2 });
    idle.touch();
    await until(() => heard.includes('end'), 'the end');
    expect(heard).to.deep.equal([2, 1, 'end']);
    expect(idle.running).to.be.false;
  });

  it('begins anew with whatever anyone does', async () => {
    const { heard, idle } = watch({ warning: 60 });
    idle.touch();
    await until(() => heard.length, 'the warning');
    idle.touch();
    expect(heard).to.deep.equal([60, undefined]);
    expect(idle.running).to.be.true;
    idle.stop();
  });

  it('gives all the time to answer to who looks around in the question', async () => {
    const { heard, idle } = watch({ quiet: 0, warning: 3 });
    idle.touch();
    await until(() => heard.includes(2), 'a second less');
    idle.restart();
    await until(() => heard.lastIndexOf(3) > 0, 'the whole time');
    idle.stop();
  });
});
