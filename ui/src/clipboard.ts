// Puts a text on the clipboard; whether that worked.
export async function put(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    // WebViews that refuse the clipboard API still know the old way.
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
}
