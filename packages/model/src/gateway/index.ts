export { type Gateway, type GatewayOptions, openGateway } from './gateway.ts';
export { type Provider, readProvider, VENDOR_ADDRESSES } from './provider.ts';
export { type Ask, type Spend, type SpendLimits, SpendMeter } from './spend-meter.ts';
export { WIRES, type Wire } from './wire.ts';
