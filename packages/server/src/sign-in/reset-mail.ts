import type { Office } from '@overread/engine/notice';

/** The e-mail with a code for a new password. It names nobody, no case and no role. */
export function resetMail(
  code: string,
  minutes: number,
  { name, portal }: Office,
  language: 'en' | 'es',
): { subject: string; text: string } {
  const words = {
    en: {
      subject: 'Your code for a new password',
      lines: [
        'Somebody, probably you, asked for a new password.',
        `Type this code at ${portal}: ${code}`,
        `It works once, for ${minutes} minutes. The code of your authenticator application is asked for when you sign in, as always.`,
        'If it was not you, do nothing: your password stays as it is. Give the code to nobody.',
      ],
    },
    es: {
      subject: 'Su código para una nueva contraseña',
      lines: [
        'Alguien, probablemente usted, pidió una nueva contraseña.',
        `Escriba este código en ${portal}: ${code}`,
        `Sirve una sola vez, durante ${minutes} minutos. Al iniciar sesión se le pedirá, como siempre, el código de su aplicación de autenticación.`,
        'Si no fue usted, no haga nada: su contraseña no cambia. No entregue el código a nadie.',
      ],
    },
  }[language];
  return { subject: words.subject, text: [...words.lines, name].join('\n\n') };
}
