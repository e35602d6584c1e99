import axe from 'axe-core';
import { expect } from 'chai';
import { render, type TemplateResult } from 'lit';

const hosts: HTMLElement[] = [];

const settled = async (host: HTMLElement): Promise<void> => {
  await Promise.all([...host.querySelectorAll('*')].map((element) => (element as { updateComplete?: Promise<unknown> }).updateComplete));
};

/** Draws `template` on the page and answers its first element, once it has updated. It leaves the page after the test. */
export async function fixture<T extends Element = HTMLElement>(template: TemplateResult): Promise<T> {
  const host = document.createElement('div');
  document.body.append(host);
  hosts.push(host);
  render(template, host);
  await settled(host);
  return host.firstElementChild as T;
}

/** Fails with axe's rule and place for every barrier found in `element` or below it, shadow roots included. */
export async function expectAccessible(element: Element, options: axe.RunOptions = {}): Promise<void> {
  const { violations } = await axe.run(element, { resultTypes: ['violations'], ...options });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).to.deep.equal([]);
}

/** The next event of that name. Ask before the act that fires it. */
export const once = <E extends Event = CustomEvent>(target: EventTarget, eventName: string): Promise<E> =>
  new Promise((resolve) => target.addEventListener(eventName, (event) => resolve(event as E), { once: true }));

afterEach(() => {
  for (const host of hosts.splice(0)) host.remove();
});
