// The files of messages, as the page reads them.
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { entry, has, speak } from './text';

const files = import.meta.glob<string>('../../assets/messages/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

describe.each(Object.entries(files))('%s', (_, messages) => {
  const { body } = new FluentResource(messages);

  test('says each message alone as it does where the whole file is read', () => {
    expect(body.length).toBeGreaterThan(1000);
    for (const message of body) expect(new FluentResource(entry(messages, message.id)).body).toEqual([message]);
  });

  test('has no message that it does not have', () => {
    speak({ language: 'en', right_to_left: false, messages });
    const [first] = body;
    expect(has(first?.id ?? '')).toBe(true);
    expect(has(first?.id.slice(1) ?? '')).toBe(false);
    expect(has('failure-of-a-newer-version')).toBe(false);
  });
});
