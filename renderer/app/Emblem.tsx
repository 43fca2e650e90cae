import { Image } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useProgram } from '../api/program.tsx';
import type { Session } from './session.ts';

/** The office's own image, where it has given one. */
export function Emblem({ office }: { office: Session['office'] }) {
  const { api } = useProgram();
  const { data: file } = useQuery(api.office.emblem.queryOptions({ enabled: office?.emblem !== undefined }));
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url !== undefined && office?.emblem ? <Image src={url} alt="" h={32} w="auto" /> : null;
}
