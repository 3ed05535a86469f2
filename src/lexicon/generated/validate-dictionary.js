/* Made by scripts/build-validators.ts from dictionaries/schema/dictionary.schema.json. Do not edit. */

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "dictionary.schema.json", "title": "UserDictionary", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "people": { "type": "array", "items": { "$ref": "#/$defs/Person" } }, "organizations": { "type": "array", "items": { "$ref": "#/$defs/Organization" } }, "titles": { "type": "array", "items": { "$ref": "#/$defs/Title" } }, "places": { "type": "array", "items": { "$ref": "#/$defs/UserPlace" } }, "abbreviations": { "type": "array", "items": { "$ref": "#/$defs/AbbreviationEntry" } }, "words": { "type": "array", "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "$defs": { "Person": { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Organization": { "title": "Organization", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "kind": { "title": "OrganizationKind", "enum": ["party", "assembly", "government", "ministry", "agency", "court", "procuracy", "front", "union", "armed-forces", "police", "press", "company", "school", "hospital", "bank", "international", "foreign", "sport", "other"] }, "parent": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "validFrom": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "validTo": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "successor": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "ambiguous": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Title": { "title": "Title", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "title": "TitleKind", "enum": ["post", "rank", "degree", "honor", "profession"] }, "takes": { "enum": ["organization", "place", "none"] }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "UserPlace": { "title": "UserPlace", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "enum": ["city", "region", "state", "water", "island", "land", "site", "vietnam"] }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Meaning": { "title": "Meaning", "type": "object", "additionalProperties": false, "required": ["long"], "properties": { "long": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "names": { "enum": ["ORGANIZATION", "LOCATION", "TITLE"] }, "context": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "weight": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 } } }, "AbbreviationEntry": { "title": "AbbreviationEntry", "type": "object", "additionalProperties": false, "required": ["short", "meanings"], "properties": { "short": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "meanings": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Meaning" } }, "code": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } } } };
var schema33 = { "title": "Organization", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "kind": { "title": "OrganizationKind", "enum": ["party", "assembly", "government", "ministry", "agency", "court", "procuracy", "front", "union", "armed-forces", "police", "press", "company", "school", "hospital", "bank", "international", "foreign", "sport", "other"] }, "parent": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "validFrom": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "validTo": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "successor": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "ambiguous": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var schema34 = { "title": "Title", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "title": "TitleKind", "enum": ["post", "rank", "degree", "honor", "profession"] }, "takes": { "enum": ["organization", "place", "none"] }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var schema35 = { "title": "UserPlace", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "enum": ["city", "region", "state", "water", "island", "land", "site", "vietnam"] }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^\\S(?:.*\\S)?$", "u");
var pattern13 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var schema37 = { "title": "Meaning", "type": "object", "additionalProperties": false, "required": ["long"], "properties": { "long": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "names": { "enum": ["ORGANIZATION", "LOCATION", "TITLE"] }, "context": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "weight": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.short === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "short" }, message: "must have required property 'short'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.meanings === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "meanings" }, message: "must have required property 'meanings'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "short" || key0 === "meanings" || key0 === "code" || key0 === "note")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.short !== void 0) {
      let data0 = data.short;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/short", schemaPath: "#/properties/short/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.meanings !== void 0) {
      let data1 = data.meanings;
      if (Array.isArray(data1)) {
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/meanings", schemaPath: "#/properties/meanings/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.long === void 0) {
              const err6 = { instancePath: instancePath + "/meanings/" + i0, schemaPath: "#/$defs/Meaning/required", keyword: "required", params: { missingProperty: "long" }, message: "must have required property 'long'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data2) {
              if (!(key1 === "long" || key1 === "names" || key1 === "context" || key1 === "weight")) {
                const err7 = { instancePath: instancePath + "/meanings/" + i0, schemaPath: "#/$defs/Meaning/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data2.long !== void 0) {
              let data3 = data2.long;
              if (typeof data3 === "string") {
                if (!pattern4.test(data3)) {
                  const err8 = { instancePath: instancePath + "/meanings/" + i0 + "/long", schemaPath: "#/$defs/Meaning/properties/long/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/meanings/" + i0 + "/long", schemaPath: "#/$defs/Meaning/properties/long/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data2.names !== void 0) {
              let data4 = data2.names;
              if (!(data4 === "ORGANIZATION" || data4 === "LOCATION" || data4 === "TITLE")) {
                const err10 = { instancePath: instancePath + "/meanings/" + i0 + "/names", schemaPath: "#/$defs/Meaning/properties/names/enum", keyword: "enum", params: { allowedValues: schema37.properties.names.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.context !== void 0) {
              let data5 = data2.context;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err11 = { instancePath: instancePath + "/meanings/" + i0 + "/context", schemaPath: "#/$defs/Meaning/properties/context/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
                const len1 = data5.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data6 = data5[i1];
                  if (typeof data6 === "string") {
                    if (!pattern4.test(data6)) {
                      const err12 = { instancePath: instancePath + "/meanings/" + i0 + "/context/" + i1, schemaPath: "#/$defs/Meaning/properties/context/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err12];
                      } else {
                        vErrors.push(err12);
                      }
                      errors++;
                    }
                  } else {
                    const err13 = { instancePath: instancePath + "/meanings/" + i0 + "/context/" + i1, schemaPath: "#/$defs/Meaning/properties/context/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                }
                let i2 = data5.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data5[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err14 = { instancePath: instancePath + "/meanings/" + i0 + "/context", schemaPath: "#/$defs/Meaning/properties/context/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err14];
                      } else {
                        vErrors.push(err14);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err15 = { instancePath: instancePath + "/meanings/" + i0 + "/context", schemaPath: "#/$defs/Meaning/properties/context/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data2.weight !== void 0) {
              let data7 = data2.weight;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 > 100 || isNaN(data7)) {
                  const err16 = { instancePath: instancePath + "/meanings/" + i0 + "/weight", schemaPath: "#/$defs/Meaning/properties/weight/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (data7 <= 0 || isNaN(data7)) {
                  const err17 = { instancePath: instancePath + "/meanings/" + i0 + "/weight", schemaPath: "#/$defs/Meaning/properties/weight/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
              } else {
                const err18 = { instancePath: instancePath + "/meanings/" + i0 + "/weight", schemaPath: "#/$defs/Meaning/properties/weight/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
          } else {
            const err19 = { instancePath: instancePath + "/meanings/" + i0, schemaPath: "#/$defs/Meaning/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/meanings", schemaPath: "#/properties/meanings/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.code !== void 0) {
      if (true !== data.code) {
        const err21 = { instancePath: instancePath + "/code", schemaPath: "#/properties/code/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data9 = data.note;
      if (typeof data9 === "string") {
        if (!pattern4.test(data9)) {
          const err22 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      if (typeof data.$schema !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data2 = data.note;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err4 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.people !== void 0) {
      let data3 = data.people;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.name === void 0) {
              const err6 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/$defs/Person/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            for (const key1 in data4) {
              if (!(key1 === "name" || key1 === "aliases" || key1 === "note")) {
                const err7 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/$defs/Person/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data4.name !== void 0) {
              let data5 = data4.name;
              if (typeof data5 === "string") {
                if (!pattern4.test(data5)) {
                  const err8 = { instancePath: instancePath + "/people/" + i0 + "/name", schemaPath: "#/$defs/Person/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err8];
                  } else {
                    vErrors.push(err8);
                  }
                  errors++;
                }
              } else {
                const err9 = { instancePath: instancePath + "/people/" + i0 + "/name", schemaPath: "#/$defs/Person/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data4.aliases !== void 0) {
              let data6 = data4.aliases;
              if (Array.isArray(data6)) {
                if (data6.length < 1) {
                  const err10 = { instancePath: instancePath + "/people/" + i0 + "/aliases", schemaPath: "#/$defs/Person/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (typeof data7 === "string") {
                    if (!pattern4.test(data7)) {
                      const err11 = { instancePath: instancePath + "/people/" + i0 + "/aliases/" + i1, schemaPath: "#/$defs/Person/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err11];
                      } else {
                        vErrors.push(err11);
                      }
                      errors++;
                    }
                  } else {
                    const err12 = { instancePath: instancePath + "/people/" + i0 + "/aliases/" + i1, schemaPath: "#/$defs/Person/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err12];
                    } else {
                      vErrors.push(err12);
                    }
                    errors++;
                  }
                }
                let i2 = data6.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data6[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err13 = { instancePath: instancePath + "/people/" + i0 + "/aliases", schemaPath: "#/$defs/Person/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err13];
                      } else {
                        vErrors.push(err13);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err14 = { instancePath: instancePath + "/people/" + i0 + "/aliases", schemaPath: "#/$defs/Person/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.note !== void 0) {
              let data8 = data4.note;
              if (typeof data8 === "string") {
                if (!pattern4.test(data8)) {
                  const err15 = { instancePath: instancePath + "/people/" + i0 + "/note", schemaPath: "#/$defs/Person/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
              } else {
                const err16 = { instancePath: instancePath + "/people/" + i0 + "/note", schemaPath: "#/$defs/Person/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/$defs/Person/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.organizations !== void 0) {
      let data9 = data.organizations;
      if (Array.isArray(data9)) {
        const len2 = data9.length;
        for (let i3 = 0; i3 < len2; i3++) {
          let data10 = data9[i3];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.name === void 0) {
              const err19 = { instancePath: instancePath + "/organizations/" + i3, schemaPath: "#/$defs/Organization/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            if (data10.kind === void 0) {
              const err20 = { instancePath: instancePath + "/organizations/" + i3, schemaPath: "#/$defs/Organization/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!func1.call(schema33.properties, key2)) {
                const err21 = { instancePath: instancePath + "/organizations/" + i3, schemaPath: "#/$defs/Organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data10.name !== void 0) {
              let data11 = data10.name;
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err22 = { instancePath: instancePath + "/organizations/" + i3 + "/name", schemaPath: "#/$defs/Organization/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/organizations/" + i3 + "/name", schemaPath: "#/$defs/Organization/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data10.aliases !== void 0) {
              let data12 = data10.aliases;
              if (Array.isArray(data12)) {
                if (data12.length < 1) {
                  const err24 = { instancePath: instancePath + "/organizations/" + i3 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                const len3 = data12.length;
                for (let i4 = 0; i4 < len3; i4++) {
                  let data13 = data12[i4];
                  if (typeof data13 === "string") {
                    if (!pattern4.test(data13)) {
                      const err25 = { instancePath: instancePath + "/organizations/" + i3 + "/aliases/" + i4, schemaPath: "#/$defs/Organization/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err25];
                      } else {
                        vErrors.push(err25);
                      }
                      errors++;
                    }
                  } else {
                    const err26 = { instancePath: instancePath + "/organizations/" + i3 + "/aliases/" + i4, schemaPath: "#/$defs/Organization/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err26];
                    } else {
                      vErrors.push(err26);
                    }
                    errors++;
                  }
                }
                let i5 = data12.length;
                let j1;
                if (i5 > 1) {
                  const indices1 = {};
                  for (; i5--; ) {
                    let item1 = data12[i5];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err27 = { instancePath: instancePath + "/organizations/" + i3 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i5 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i5;
                  }
                }
              } else {
                const err28 = { instancePath: instancePath + "/organizations/" + i3 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data10.short !== void 0) {
              let data14 = data10.short;
              if (Array.isArray(data14)) {
                if (data14.length < 1) {
                  const err29 = { instancePath: instancePath + "/organizations/" + i3 + "/short", schemaPath: "#/$defs/Organization/properties/short/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                const len4 = data14.length;
                for (let i6 = 0; i6 < len4; i6++) {
                  let data15 = data14[i6];
                  if (typeof data15 === "string") {
                    if (!pattern4.test(data15)) {
                      const err30 = { instancePath: instancePath + "/organizations/" + i3 + "/short/" + i6, schemaPath: "#/$defs/Organization/properties/short/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err30];
                      } else {
                        vErrors.push(err30);
                      }
                      errors++;
                    }
                  } else {
                    const err31 = { instancePath: instancePath + "/organizations/" + i3 + "/short/" + i6, schemaPath: "#/$defs/Organization/properties/short/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err31];
                    } else {
                      vErrors.push(err31);
                    }
                    errors++;
                  }
                }
                let i7 = data14.length;
                let j2;
                if (i7 > 1) {
                  const indices2 = {};
                  for (; i7--; ) {
                    let item2 = data14[i7];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err32 = { instancePath: instancePath + "/organizations/" + i3 + "/short", schemaPath: "#/$defs/Organization/properties/short/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i7;
                  }
                }
              } else {
                const err33 = { instancePath: instancePath + "/organizations/" + i3 + "/short", schemaPath: "#/$defs/Organization/properties/short/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data10.kind !== void 0) {
              let data16 = data10.kind;
              if (!(data16 === "party" || data16 === "assembly" || data16 === "government" || data16 === "ministry" || data16 === "agency" || data16 === "court" || data16 === "procuracy" || data16 === "front" || data16 === "union" || data16 === "armed-forces" || data16 === "police" || data16 === "press" || data16 === "company" || data16 === "school" || data16 === "hospital" || data16 === "bank" || data16 === "international" || data16 === "foreign" || data16 === "sport" || data16 === "other")) {
                const err34 = { instancePath: instancePath + "/organizations/" + i3 + "/kind", schemaPath: "#/$defs/Organization/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              }
            }
            if (data10.parent !== void 0) {
              let data17 = data10.parent;
              if (typeof data17 === "string") {
                if (!pattern4.test(data17)) {
                  const err35 = { instancePath: instancePath + "/organizations/" + i3 + "/parent", schemaPath: "#/$defs/Organization/properties/parent/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/organizations/" + i3 + "/parent", schemaPath: "#/$defs/Organization/properties/parent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data10.validFrom !== void 0) {
              let data18 = data10.validFrom;
              if (typeof data18 === "string") {
                if (!pattern13.test(data18)) {
                  const err37 = { instancePath: instancePath + "/organizations/" + i3 + "/validFrom", schemaPath: "#/$defs/Organization/properties/validFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
              } else {
                const err38 = { instancePath: instancePath + "/organizations/" + i3 + "/validFrom", schemaPath: "#/$defs/Organization/properties/validFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err38];
                } else {
                  vErrors.push(err38);
                }
                errors++;
              }
            }
            if (data10.validTo !== void 0) {
              let data19 = data10.validTo;
              if (typeof data19 === "string") {
                if (!pattern13.test(data19)) {
                  const err39 = { instancePath: instancePath + "/organizations/" + i3 + "/validTo", schemaPath: "#/$defs/Organization/properties/validTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err39];
                  } else {
                    vErrors.push(err39);
                  }
                  errors++;
                }
              } else {
                const err40 = { instancePath: instancePath + "/organizations/" + i3 + "/validTo", schemaPath: "#/$defs/Organization/properties/validTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data10.successor !== void 0) {
              let data20 = data10.successor;
              if (typeof data20 === "string") {
                if (!pattern4.test(data20)) {
                  const err41 = { instancePath: instancePath + "/organizations/" + i3 + "/successor", schemaPath: "#/$defs/Organization/properties/successor/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/organizations/" + i3 + "/successor", schemaPath: "#/$defs/Organization/properties/successor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data10.ambiguous !== void 0) {
              if (true !== data10.ambiguous) {
                const err43 = { instancePath: instancePath + "/organizations/" + i3 + "/ambiguous", schemaPath: "#/$defs/Organization/properties/ambiguous/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data10.note !== void 0) {
              let data22 = data10.note;
              if (typeof data22 === "string") {
                if (!pattern4.test(data22)) {
                  const err44 = { instancePath: instancePath + "/organizations/" + i3 + "/note", schemaPath: "#/$defs/Organization/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/organizations/" + i3 + "/note", schemaPath: "#/$defs/Organization/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
          } else {
            const err46 = { instancePath: instancePath + "/organizations/" + i3, schemaPath: "#/$defs/Organization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
      } else {
        const err47 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.titles !== void 0) {
      let data23 = data.titles;
      if (Array.isArray(data23)) {
        const len5 = data23.length;
        for (let i8 = 0; i8 < len5; i8++) {
          let data24 = data23[i8];
          if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
            if (data24.name === void 0) {
              const err48 = { instancePath: instancePath + "/titles/" + i8, schemaPath: "#/$defs/Title/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
            if (data24.kind === void 0) {
              const err49 = { instancePath: instancePath + "/titles/" + i8, schemaPath: "#/$defs/Title/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            for (const key3 in data24) {
              if (!(key3 === "name" || key3 === "kind" || key3 === "takes" || key3 === "short" || key3 === "note")) {
                const err50 = { instancePath: instancePath + "/titles/" + i8, schemaPath: "#/$defs/Title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data24.name !== void 0) {
              let data25 = data24.name;
              if (typeof data25 === "string") {
                if (!pattern4.test(data25)) {
                  const err51 = { instancePath: instancePath + "/titles/" + i8 + "/name", schemaPath: "#/$defs/Title/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/titles/" + i8 + "/name", schemaPath: "#/$defs/Title/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data24.kind !== void 0) {
              let data26 = data24.kind;
              if (!(data26 === "post" || data26 === "rank" || data26 === "degree" || data26 === "honor" || data26 === "profession")) {
                const err53 = { instancePath: instancePath + "/titles/" + i8 + "/kind", schemaPath: "#/$defs/Title/properties/kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
            if (data24.takes !== void 0) {
              let data27 = data24.takes;
              if (!(data27 === "organization" || data27 === "place" || data27 === "none")) {
                const err54 = { instancePath: instancePath + "/titles/" + i8 + "/takes", schemaPath: "#/$defs/Title/properties/takes/enum", keyword: "enum", params: { allowedValues: schema34.properties.takes.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data24.short !== void 0) {
              let data28 = data24.short;
              if (Array.isArray(data28)) {
                if (data28.length < 1) {
                  const err55 = { instancePath: instancePath + "/titles/" + i8 + "/short", schemaPath: "#/$defs/Title/properties/short/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                const len6 = data28.length;
                for (let i9 = 0; i9 < len6; i9++) {
                  let data29 = data28[i9];
                  if (typeof data29 === "string") {
                    if (!pattern4.test(data29)) {
                      const err56 = { instancePath: instancePath + "/titles/" + i8 + "/short/" + i9, schemaPath: "#/$defs/Title/properties/short/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    }
                  } else {
                    const err57 = { instancePath: instancePath + "/titles/" + i8 + "/short/" + i9, schemaPath: "#/$defs/Title/properties/short/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                let i10 = data28.length;
                let j3;
                if (i10 > 1) {
                  const indices3 = {};
                  for (; i10--; ) {
                    let item3 = data28[i10];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j3 = indices3[item3];
                      const err58 = { instancePath: instancePath + "/titles/" + i8 + "/short", schemaPath: "#/$defs/Title/properties/short/uniqueItems", keyword: "uniqueItems", params: { i: i10, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i10 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i10;
                  }
                }
              } else {
                const err59 = { instancePath: instancePath + "/titles/" + i8 + "/short", schemaPath: "#/$defs/Title/properties/short/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data24.note !== void 0) {
              let data30 = data24.note;
              if (typeof data30 === "string") {
                if (!pattern4.test(data30)) {
                  const err60 = { instancePath: instancePath + "/titles/" + i8 + "/note", schemaPath: "#/$defs/Title/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
              } else {
                const err61 = { instancePath: instancePath + "/titles/" + i8 + "/note", schemaPath: "#/$defs/Title/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
          } else {
            const err62 = { instancePath: instancePath + "/titles/" + i8, schemaPath: "#/$defs/Title/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err62];
            } else {
              vErrors.push(err62);
            }
            errors++;
          }
        }
      } else {
        const err63 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.places !== void 0) {
      let data31 = data.places;
      if (Array.isArray(data31)) {
        const len7 = data31.length;
        for (let i11 = 0; i11 < len7; i11++) {
          let data32 = data31[i11];
          if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
            if (data32.name === void 0) {
              const err64 = { instancePath: instancePath + "/places/" + i11, schemaPath: "#/$defs/UserPlace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err64];
              } else {
                vErrors.push(err64);
              }
              errors++;
            }
            for (const key4 in data32) {
              if (!(key4 === "name" || key4 === "kind" || key4 === "aliases" || key4 === "note")) {
                const err65 = { instancePath: instancePath + "/places/" + i11, schemaPath: "#/$defs/UserPlace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data32.name !== void 0) {
              let data33 = data32.name;
              if (typeof data33 === "string") {
                if (!pattern4.test(data33)) {
                  const err66 = { instancePath: instancePath + "/places/" + i11 + "/name", schemaPath: "#/$defs/UserPlace/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err66];
                  } else {
                    vErrors.push(err66);
                  }
                  errors++;
                }
              } else {
                const err67 = { instancePath: instancePath + "/places/" + i11 + "/name", schemaPath: "#/$defs/UserPlace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data32.kind !== void 0) {
              let data34 = data32.kind;
              if (!(data34 === "city" || data34 === "region" || data34 === "state" || data34 === "water" || data34 === "island" || data34 === "land" || data34 === "site" || data34 === "vietnam")) {
                const err68 = { instancePath: instancePath + "/places/" + i11 + "/kind", schemaPath: "#/$defs/UserPlace/properties/kind/enum", keyword: "enum", params: { allowedValues: schema35.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data32.aliases !== void 0) {
              let data35 = data32.aliases;
              if (Array.isArray(data35)) {
                if (data35.length < 1) {
                  const err69 = { instancePath: instancePath + "/places/" + i11 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
                const len8 = data35.length;
                for (let i12 = 0; i12 < len8; i12++) {
                  let data36 = data35[i12];
                  if (typeof data36 === "string") {
                    if (!pattern4.test(data36)) {
                      const err70 = { instancePath: instancePath + "/places/" + i11 + "/aliases/" + i12, schemaPath: "#/$defs/UserPlace/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err70];
                      } else {
                        vErrors.push(err70);
                      }
                      errors++;
                    }
                  } else {
                    const err71 = { instancePath: instancePath + "/places/" + i11 + "/aliases/" + i12, schemaPath: "#/$defs/UserPlace/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err71];
                    } else {
                      vErrors.push(err71);
                    }
                    errors++;
                  }
                }
                let i13 = data35.length;
                let j4;
                if (i13 > 1) {
                  const indices4 = {};
                  for (; i13--; ) {
                    let item4 = data35[i13];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j4 = indices4[item4];
                      const err72 = { instancePath: instancePath + "/places/" + i11 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i13 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i13;
                  }
                }
              } else {
                const err73 = { instancePath: instancePath + "/places/" + i11 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data32.note !== void 0) {
              let data37 = data32.note;
              if (typeof data37 === "string") {
                if (!pattern4.test(data37)) {
                  const err74 = { instancePath: instancePath + "/places/" + i11 + "/note", schemaPath: "#/$defs/UserPlace/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err74];
                  } else {
                    vErrors.push(err74);
                  }
                  errors++;
                }
              } else {
                const err75 = { instancePath: instancePath + "/places/" + i11 + "/note", schemaPath: "#/$defs/UserPlace/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
          } else {
            const err76 = { instancePath: instancePath + "/places/" + i11, schemaPath: "#/$defs/UserPlace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err76];
            } else {
              vErrors.push(err76);
            }
            errors++;
          }
        }
      } else {
        const err77 = { instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err77];
        } else {
          vErrors.push(err77);
        }
        errors++;
      }
    }
    if (data.abbreviations !== void 0) {
      let data38 = data.abbreviations;
      if (Array.isArray(data38)) {
        const len9 = data38.length;
        for (let i14 = 0; i14 < len9; i14++) {
          if (!validate21(data38[i14], { instancePath: instancePath + "/abbreviations/" + i14, parentData: data38, parentDataProperty: i14, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/abbreviations", schemaPath: "#/properties/abbreviations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data40 = data.words;
      if (Array.isArray(data40)) {
        const len10 = data40.length;
        for (let i15 = 0; i15 < len10; i15++) {
          let data41 = data40[i15];
          if (typeof data41 === "string") {
            if (!pattern4.test(data41)) {
              const err79 = { instancePath: instancePath + "/words/" + i15, schemaPath: "#/properties/words/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
          } else {
            const err80 = { instancePath: instancePath + "/words/" + i15, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err80];
            } else {
              vErrors.push(err80);
            }
            errors++;
          }
        }
      } else {
        const err81 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err81];
        } else {
          vErrors.push(err81);
        }
        errors++;
      }
    }
  } else {
    const err82 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err82];
    } else {
      vErrors.push(err82);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  stdin_default as default,
  validate
};
