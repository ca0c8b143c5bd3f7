import { type ReactNode, useEffect, useState } from 'react';

/** A photograph as it was taken, so that one sees whether it is sharp. */
export function Picture({ file }: { readonly file: File }): ReactNode {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url === null ? null : <img className="apply-picture" src={url} alt={file.name} width="96" height="120" />;
}
