export { checkedUrl } from './address.ts';
export { deliverJob, failingHours } from './deliver.ts';
export { fanOutJob, sendDelivery } from './fan-out.ts';
export { messageTypes, newMessageId, pingBody } from './message.ts';
export { newSecret } from './signature.ts';
