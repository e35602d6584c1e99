/** Saves something that was made on the page as a file. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  // Firefox follows only what stands in the page.
  document.body.append(link);
  link.click();
  link.remove();
  // Once the browser has certainly taken it up.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
