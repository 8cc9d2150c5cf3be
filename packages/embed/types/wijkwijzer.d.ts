export {};
//# sourceMappingURL=wijkwijzer.d.ts.map