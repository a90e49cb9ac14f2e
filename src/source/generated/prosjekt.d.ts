// Generated from schemas/prosjekt.schema.json by scripts/generate.js; do not edit.
import type { ShapeValidator } from '../shape-check.js';
import type { Shape } from '../shape.js';
export declare const validate: ShapeValidator;
export declare const shape: Shape;
