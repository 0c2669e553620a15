// Puts a text on the clipboard; whether that worked. WebKit allows that only while a click is handled: a text that comes
// later is promised to it at once.
export async function put(content: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof content === 'string') await navigator.clipboard.writeText(content);
    else await write(content);
    return true;
  } catch {
    return copied(await content);
  }
}

async function write(content: Promise<string>): Promise<void> {
  const plain = content.then((text) => new Blob([text], { type: 'text/plain' }));
  // A text that does not come is told of below, however the clipboard takes it.
  plain.catch(() => {});
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': plain })]);
  await content;
}

// WebViews that refuse the clipboard API still know the old way.
function copied(content: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = content;
  area.className = 'hidden';
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
