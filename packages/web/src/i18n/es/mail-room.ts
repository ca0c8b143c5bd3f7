import type { Messages } from '../messages.ts';

export const mailRoom: Messages['mailRoom'] = {
  title: 'Correo',
  lead: 'Avisos y cartas en papel: imprímalos, envíelos y anótelo. Así cada uno tiene su constancia de envío.',
  tabs: { waiting: 'Por enviar', mailed: 'Enviados', returned: 'Devueltos' },
  none: {
    waiting: 'No hay nada por enviar.',
    mailed: 'Todavía no se envió nada en papel.',
    returned: 'No se devolvió nada.',
  },
  paper: 'Documento',
  enclosure: 'Incluye la carta con la decisión',
  address: 'Para',
  on: 'Día',
  choose: (title: string, name: string) => `${title}, ${name}`,
  chooseAll: 'Todos los que se muestran',
  mailedOn: 'Enviado por correo el',
  mailedBy: 'Por',
  mailedAt: 'En (ciudad y condado)',
  mail: (n: number) => (n === 1 ? 'Anotar 1 documento como enviado' : `Anotar ${n} documentos como enviados`),
  mailedNow: (n: number) =>
    n === 1 ? 'Se anotó 1 documento como enviado.' : `Se anotaron ${n} documentos como enviados.`,
  cameBack: 'Devuelto',
  returnedOn: 'Devuelto el',
  reason: 'Lo que dice el sobre',
  reasons: {
    moved: 'Se mudó',
    'no-such-address': 'La dirección no existe',
    'insufficient-address': 'Dirección incompleta',
    unknown: 'Desconocido en esa dirección',
    refused: 'Rechazado',
    unclaimed: 'No reclamado',
    deceased: 'Fallecido',
    'no-mark': 'Nada',
  },
  found: 'Dirección nueva, si se encontró',
  foundHow: 'Una línea de la dirección por renglón. Vacío: no se encontró ninguna.',
  noNewAddress:
    'Se anota que el documento fue devuelto. Alguien tiene que encontrar una dirección; hasta entonces la persona no está notificada.',
  newAddress: 'El documento se envía de nuevo a la dirección nueva.',
  keep: 'Anotarlo',
};
