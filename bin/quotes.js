#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on: the second start need not compile again.
module.enableCompileCache?.();
await import('../dist/bundle/main.js');
