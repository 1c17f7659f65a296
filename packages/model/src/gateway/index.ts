export { type Gateway, type GatewayOptions, openGateway } from './gateway.ts';
export type { Ask, Meter, Spend, SpendLimits } from './meter.ts';
export { type Provider, readProvider, VENDOR_ADDRESSES } from './provider.ts';
export { SpendMeter } from './spend-meter.ts';
export { WIRES, type Wire } from './wire.ts';
