/* Made by scripts/build-validators.ts from dictionaries/schema/dictionary.schema.json. Do not edit. */

// <stdin>
var validate = validate20;
var stdin_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "dictionary.schema.json", "title": "UserDictionary", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "people": { "type": "array", "items": { "$ref": "#/$defs/Person" } }, "organizations": { "type": "array", "items": { "$ref": "#/$defs/Organization" } }, "titles": { "type": "array", "items": { "$ref": "#/$defs/Title" } }, "places": { "type": "array", "items": { "$ref": "#/$defs/UserPlace" } }, "abbreviations": { "type": "array", "items": { "$ref": "#/$defs/AbbreviationEntry" } }, "words": { "type": "array", "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "$defs": { "Person": { "title": "Person", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "titles": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "organization": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Organization": { "title": "Organization", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "kind": { "title": "OrganizationKind", "enum": ["party", "assembly", "government", "ministry", "agency", "court", "procuracy", "front", "union", "armed-forces", "police", "press", "company", "school", "hospital", "bank", "international", "foreign", "sport", "other"] }, "parent": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "validFrom": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "validTo": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "successor": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "ambiguous": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Title": { "title": "Title", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "title": "TitleKind", "enum": ["post", "rank", "degree", "honor", "profession"] }, "takes": { "enum": ["organization", "place", "none"] }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "UserPlace": { "title": "UserPlace", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "enum": ["city", "region", "state", "water", "island", "land", "site", "vietnam"] }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } }, "Meaning": { "title": "Meaning", "type": "object", "additionalProperties": false, "required": ["long"], "properties": { "long": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "names": { "enum": ["ORGANIZATION", "LOCATION", "TITLE"] }, "context": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "weight": { "type": "number", "exclusiveMinimum": 0, "maximum": 100 } } }, "AbbreviationEntry": { "title": "AbbreviationEntry", "type": "object", "additionalProperties": false, "required": ["short", "meanings"], "properties": { "short": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "meanings": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/Meaning" } }, "code": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } } } };
var schema33 = { "title": "Organization", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "kind": { "title": "OrganizationKind", "enum": ["party", "assembly", "government", "ministry", "agency", "court", "procuracy", "front", "union", "armed-forces", "police", "press", "company", "school", "hospital", "bank", "international", "foreign", "sport", "other"] }, "parent": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "validFrom": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "validTo": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "successor": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "ambiguous": { "const": true }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var schema34 = { "title": "Title", "type": "object", "additionalProperties": false, "required": ["name", "kind"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "title": "TitleKind", "enum": ["post", "rank", "degree", "honor", "profession"] }, "takes": { "enum": ["organization", "place", "none"] }, "short": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var schema35 = { "title": "UserPlace", "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" }, "kind": { "enum": ["city", "region", "state", "water", "island", "land", "site", "vietnam"] }, "aliases": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } }, "note": { "type": "string", "pattern": "^\\S(?:.*\\S)?$" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("^\\S(?:.*\\S)?$", "u");
var pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
              if (!(key1 === "name" || key1 === "aliases" || key1 === "titles" || key1 === "organization" || key1 === "note")) {
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
            if (data4.titles !== void 0) {
              let data8 = data4.titles;
              if (Array.isArray(data8)) {
                if (data8.length < 1) {
                  const err15 = { instancePath: instancePath + "/people/" + i0 + "/titles", schemaPath: "#/$defs/Person/properties/titles/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len2 = data8.length;
                for (let i3 = 0; i3 < len2; i3++) {
                  let data9 = data8[i3];
                  if (typeof data9 === "string") {
                    if (!pattern4.test(data9)) {
                      const err16 = { instancePath: instancePath + "/people/" + i0 + "/titles/" + i3, schemaPath: "#/$defs/Person/properties/titles/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/people/" + i0 + "/titles/" + i3, schemaPath: "#/$defs/Person/properties/titles/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
                let i4 = data8.length;
                let j1;
                if (i4 > 1) {
                  const indices1 = {};
                  for (; i4--; ) {
                    let item1 = data8[i4];
                    if (typeof item1 !== "string") {
                      continue;
                    }
                    if (typeof indices1[item1] == "number") {
                      j1 = indices1[item1];
                      const err18 = { instancePath: instancePath + "/people/" + i0 + "/titles", schemaPath: "#/$defs/Person/properties/titles/uniqueItems", keyword: "uniqueItems", params: { i: i4, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i4 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err18];
                      } else {
                        vErrors.push(err18);
                      }
                      errors++;
                      break;
                    }
                    indices1[item1] = i4;
                  }
                }
              } else {
                const err19 = { instancePath: instancePath + "/people/" + i0 + "/titles", schemaPath: "#/$defs/Person/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data4.organization !== void 0) {
              let data10 = data4.organization;
              if (typeof data10 === "string") {
                if (!pattern4.test(data10)) {
                  const err20 = { instancePath: instancePath + "/people/" + i0 + "/organization", schemaPath: "#/$defs/Person/properties/organization/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err20];
                  } else {
                    vErrors.push(err20);
                  }
                  errors++;
                }
              } else {
                const err21 = { instancePath: instancePath + "/people/" + i0 + "/organization", schemaPath: "#/$defs/Person/properties/organization/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data4.note !== void 0) {
              let data11 = data4.note;
              if (typeof data11 === "string") {
                if (!pattern4.test(data11)) {
                  const err22 = { instancePath: instancePath + "/people/" + i0 + "/note", schemaPath: "#/$defs/Person/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err22];
                  } else {
                    vErrors.push(err22);
                  }
                  errors++;
                }
              } else {
                const err23 = { instancePath: instancePath + "/people/" + i0 + "/note", schemaPath: "#/$defs/Person/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/people/" + i0, schemaPath: "#/$defs/Person/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/people", schemaPath: "#/properties/people/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.organizations !== void 0) {
      let data12 = data.organizations;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i5 = 0; i5 < len3; i5++) {
          let data13 = data12[i5];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.name === void 0) {
              const err26 = { instancePath: instancePath + "/organizations/" + i5, schemaPath: "#/$defs/Organization/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data13.kind === void 0) {
              const err27 = { instancePath: instancePath + "/organizations/" + i5, schemaPath: "#/$defs/Organization/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
            for (const key2 in data13) {
              if (!func1.call(schema33.properties, key2)) {
                const err28 = { instancePath: instancePath + "/organizations/" + i5, schemaPath: "#/$defs/Organization/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data13.name !== void 0) {
              let data14 = data13.name;
              if (typeof data14 === "string") {
                if (!pattern4.test(data14)) {
                  const err29 = { instancePath: instancePath + "/organizations/" + i5 + "/name", schemaPath: "#/$defs/Organization/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/organizations/" + i5 + "/name", schemaPath: "#/$defs/Organization/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data13.aliases !== void 0) {
              let data15 = data13.aliases;
              if (Array.isArray(data15)) {
                if (data15.length < 1) {
                  const err31 = { instancePath: instancePath + "/organizations/" + i5 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                const len4 = data15.length;
                for (let i6 = 0; i6 < len4; i6++) {
                  let data16 = data15[i6];
                  if (typeof data16 === "string") {
                    if (!pattern4.test(data16)) {
                      const err32 = { instancePath: instancePath + "/organizations/" + i5 + "/aliases/" + i6, schemaPath: "#/$defs/Organization/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/organizations/" + i5 + "/aliases/" + i6, schemaPath: "#/$defs/Organization/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                }
                let i7 = data15.length;
                let j2;
                if (i7 > 1) {
                  const indices2 = {};
                  for (; i7--; ) {
                    let item2 = data15[i7];
                    if (typeof item2 !== "string") {
                      continue;
                    }
                    if (typeof indices2[item2] == "number") {
                      j2 = indices2[item2];
                      const err34 = { instancePath: instancePath + "/organizations/" + i5 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i7 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err34];
                      } else {
                        vErrors.push(err34);
                      }
                      errors++;
                      break;
                    }
                    indices2[item2] = i7;
                  }
                }
              } else {
                const err35 = { instancePath: instancePath + "/organizations/" + i5 + "/aliases", schemaPath: "#/$defs/Organization/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data13.short !== void 0) {
              let data17 = data13.short;
              if (Array.isArray(data17)) {
                if (data17.length < 1) {
                  const err36 = { instancePath: instancePath + "/organizations/" + i5 + "/short", schemaPath: "#/$defs/Organization/properties/short/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                const len5 = data17.length;
                for (let i8 = 0; i8 < len5; i8++) {
                  let data18 = data17[i8];
                  if (typeof data18 === "string") {
                    if (!pattern4.test(data18)) {
                      const err37 = { instancePath: instancePath + "/organizations/" + i5 + "/short/" + i8, schemaPath: "#/$defs/Organization/properties/short/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err37];
                      } else {
                        vErrors.push(err37);
                      }
                      errors++;
                    }
                  } else {
                    const err38 = { instancePath: instancePath + "/organizations/" + i5 + "/short/" + i8, schemaPath: "#/$defs/Organization/properties/short/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                let i9 = data17.length;
                let j3;
                if (i9 > 1) {
                  const indices3 = {};
                  for (; i9--; ) {
                    let item3 = data17[i9];
                    if (typeof item3 !== "string") {
                      continue;
                    }
                    if (typeof indices3[item3] == "number") {
                      j3 = indices3[item3];
                      const err39 = { instancePath: instancePath + "/organizations/" + i5 + "/short", schemaPath: "#/$defs/Organization/properties/short/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i9 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err39];
                      } else {
                        vErrors.push(err39);
                      }
                      errors++;
                      break;
                    }
                    indices3[item3] = i9;
                  }
                }
              } else {
                const err40 = { instancePath: instancePath + "/organizations/" + i5 + "/short", schemaPath: "#/$defs/Organization/properties/short/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data13.kind !== void 0) {
              let data19 = data13.kind;
              if (!(data19 === "party" || data19 === "assembly" || data19 === "government" || data19 === "ministry" || data19 === "agency" || data19 === "court" || data19 === "procuracy" || data19 === "front" || data19 === "union" || data19 === "armed-forces" || data19 === "police" || data19 === "press" || data19 === "company" || data19 === "school" || data19 === "hospital" || data19 === "bank" || data19 === "international" || data19 === "foreign" || data19 === "sport" || data19 === "other")) {
                const err41 = { instancePath: instancePath + "/organizations/" + i5 + "/kind", schemaPath: "#/$defs/Organization/properties/kind/enum", keyword: "enum", params: { allowedValues: schema33.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
            if (data13.parent !== void 0) {
              let data20 = data13.parent;
              if (typeof data20 === "string") {
                if (!pattern4.test(data20)) {
                  const err42 = { instancePath: instancePath + "/organizations/" + i5 + "/parent", schemaPath: "#/$defs/Organization/properties/parent/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
              } else {
                const err43 = { instancePath: instancePath + "/organizations/" + i5 + "/parent", schemaPath: "#/$defs/Organization/properties/parent/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data13.validFrom !== void 0) {
              let data21 = data13.validFrom;
              if (typeof data21 === "string") {
                if (!pattern15.test(data21)) {
                  const err44 = { instancePath: instancePath + "/organizations/" + i5 + "/validFrom", schemaPath: "#/$defs/Organization/properties/validFrom/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/organizations/" + i5 + "/validFrom", schemaPath: "#/$defs/Organization/properties/validFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data13.validTo !== void 0) {
              let data22 = data13.validTo;
              if (typeof data22 === "string") {
                if (!pattern15.test(data22)) {
                  const err46 = { instancePath: instancePath + "/organizations/" + i5 + "/validTo", schemaPath: "#/$defs/Organization/properties/validTo/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/organizations/" + i5 + "/validTo", schemaPath: "#/$defs/Organization/properties/validTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
            }
            if (data13.successor !== void 0) {
              let data23 = data13.successor;
              if (typeof data23 === "string") {
                if (!pattern4.test(data23)) {
                  const err48 = { instancePath: instancePath + "/organizations/" + i5 + "/successor", schemaPath: "#/$defs/Organization/properties/successor/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
              } else {
                const err49 = { instancePath: instancePath + "/organizations/" + i5 + "/successor", schemaPath: "#/$defs/Organization/properties/successor/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data13.ambiguous !== void 0) {
              if (true !== data13.ambiguous) {
                const err50 = { instancePath: instancePath + "/organizations/" + i5 + "/ambiguous", schemaPath: "#/$defs/Organization/properties/ambiguous/const", keyword: "const", params: { allowedValue: true }, message: "must be equal to constant" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data13.note !== void 0) {
              let data25 = data13.note;
              if (typeof data25 === "string") {
                if (!pattern4.test(data25)) {
                  const err51 = { instancePath: instancePath + "/organizations/" + i5 + "/note", schemaPath: "#/$defs/Organization/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = { instancePath: instancePath + "/organizations/" + i5 + "/note", schemaPath: "#/$defs/Organization/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
          } else {
            const err53 = { instancePath: instancePath + "/organizations/" + i5, schemaPath: "#/$defs/Organization/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err53];
            } else {
              vErrors.push(err53);
            }
            errors++;
          }
        }
      } else {
        const err54 = { instancePath: instancePath + "/organizations", schemaPath: "#/properties/organizations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.titles !== void 0) {
      let data26 = data.titles;
      if (Array.isArray(data26)) {
        const len6 = data26.length;
        for (let i10 = 0; i10 < len6; i10++) {
          let data27 = data26[i10];
          if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
            if (data27.name === void 0) {
              const err55 = { instancePath: instancePath + "/titles/" + i10, schemaPath: "#/$defs/Title/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data27.kind === void 0) {
              const err56 = { instancePath: instancePath + "/titles/" + i10, schemaPath: "#/$defs/Title/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'" };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            for (const key3 in data27) {
              if (!(key3 === "name" || key3 === "kind" || key3 === "takes" || key3 === "short" || key3 === "note")) {
                const err57 = { instancePath: instancePath + "/titles/" + i10, schemaPath: "#/$defs/Title/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err57];
                } else {
                  vErrors.push(err57);
                }
                errors++;
              }
            }
            if (data27.name !== void 0) {
              let data28 = data27.name;
              if (typeof data28 === "string") {
                if (!pattern4.test(data28)) {
                  const err58 = { instancePath: instancePath + "/titles/" + i10 + "/name", schemaPath: "#/$defs/Title/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/titles/" + i10 + "/name", schemaPath: "#/$defs/Title/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data27.kind !== void 0) {
              let data29 = data27.kind;
              if (!(data29 === "post" || data29 === "rank" || data29 === "degree" || data29 === "honor" || data29 === "profession")) {
                const err60 = { instancePath: instancePath + "/titles/" + i10 + "/kind", schemaPath: "#/$defs/Title/properties/kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data27.takes !== void 0) {
              let data30 = data27.takes;
              if (!(data30 === "organization" || data30 === "place" || data30 === "none")) {
                const err61 = { instancePath: instancePath + "/titles/" + i10 + "/takes", schemaPath: "#/$defs/Title/properties/takes/enum", keyword: "enum", params: { allowedValues: schema34.properties.takes.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
            }
            if (data27.short !== void 0) {
              let data31 = data27.short;
              if (Array.isArray(data31)) {
                if (data31.length < 1) {
                  const err62 = { instancePath: instancePath + "/titles/" + i10 + "/short", schemaPath: "#/$defs/Title/properties/short/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                const len7 = data31.length;
                for (let i11 = 0; i11 < len7; i11++) {
                  let data32 = data31[i11];
                  if (typeof data32 === "string") {
                    if (!pattern4.test(data32)) {
                      const err63 = { instancePath: instancePath + "/titles/" + i10 + "/short/" + i11, schemaPath: "#/$defs/Title/properties/short/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  } else {
                    const err64 = { instancePath: instancePath + "/titles/" + i10 + "/short/" + i11, schemaPath: "#/$defs/Title/properties/short/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err64];
                    } else {
                      vErrors.push(err64);
                    }
                    errors++;
                  }
                }
                let i12 = data31.length;
                let j4;
                if (i12 > 1) {
                  const indices4 = {};
                  for (; i12--; ) {
                    let item4 = data31[i12];
                    if (typeof item4 !== "string") {
                      continue;
                    }
                    if (typeof indices4[item4] == "number") {
                      j4 = indices4[item4];
                      const err65 = { instancePath: instancePath + "/titles/" + i10 + "/short", schemaPath: "#/$defs/Title/properties/short/uniqueItems", keyword: "uniqueItems", params: { i: i12, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i12 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                      break;
                    }
                    indices4[item4] = i12;
                  }
                }
              } else {
                const err66 = { instancePath: instancePath + "/titles/" + i10 + "/short", schemaPath: "#/$defs/Title/properties/short/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data27.note !== void 0) {
              let data33 = data27.note;
              if (typeof data33 === "string") {
                if (!pattern4.test(data33)) {
                  const err67 = { instancePath: instancePath + "/titles/" + i10 + "/note", schemaPath: "#/$defs/Title/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
              } else {
                const err68 = { instancePath: instancePath + "/titles/" + i10 + "/note", schemaPath: "#/$defs/Title/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
          } else {
            const err69 = { instancePath: instancePath + "/titles/" + i10, schemaPath: "#/$defs/Title/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err69];
            } else {
              vErrors.push(err69);
            }
            errors++;
          }
        }
      } else {
        const err70 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err70];
        } else {
          vErrors.push(err70);
        }
        errors++;
      }
    }
    if (data.places !== void 0) {
      let data34 = data.places;
      if (Array.isArray(data34)) {
        const len8 = data34.length;
        for (let i13 = 0; i13 < len8; i13++) {
          let data35 = data34[i13];
          if (data35 && typeof data35 == "object" && !Array.isArray(data35)) {
            if (data35.name === void 0) {
              const err71 = { instancePath: instancePath + "/places/" + i13, schemaPath: "#/$defs/UserPlace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key4 in data35) {
              if (!(key4 === "name" || key4 === "kind" || key4 === "aliases" || key4 === "note")) {
                const err72 = { instancePath: instancePath + "/places/" + i13, schemaPath: "#/$defs/UserPlace/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data35.name !== void 0) {
              let data36 = data35.name;
              if (typeof data36 === "string") {
                if (!pattern4.test(data36)) {
                  const err73 = { instancePath: instancePath + "/places/" + i13 + "/name", schemaPath: "#/$defs/UserPlace/properties/name/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err73];
                  } else {
                    vErrors.push(err73);
                  }
                  errors++;
                }
              } else {
                const err74 = { instancePath: instancePath + "/places/" + i13 + "/name", schemaPath: "#/$defs/UserPlace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data35.kind !== void 0) {
              let data37 = data35.kind;
              if (!(data37 === "city" || data37 === "region" || data37 === "state" || data37 === "water" || data37 === "island" || data37 === "land" || data37 === "site" || data37 === "vietnam")) {
                const err75 = { instancePath: instancePath + "/places/" + i13 + "/kind", schemaPath: "#/$defs/UserPlace/properties/kind/enum", keyword: "enum", params: { allowedValues: schema35.properties.kind.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data35.aliases !== void 0) {
              let data38 = data35.aliases;
              if (Array.isArray(data38)) {
                if (data38.length < 1) {
                  const err76 = { instancePath: instancePath + "/places/" + i13 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                  if (vErrors === null) {
                    vErrors = [err76];
                  } else {
                    vErrors.push(err76);
                  }
                  errors++;
                }
                const len9 = data38.length;
                for (let i14 = 0; i14 < len9; i14++) {
                  let data39 = data38[i14];
                  if (typeof data39 === "string") {
                    if (!pattern4.test(data39)) {
                      const err77 = { instancePath: instancePath + "/places/" + i13 + "/aliases/" + i14, schemaPath: "#/$defs/UserPlace/properties/aliases/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  } else {
                    const err78 = { instancePath: instancePath + "/places/" + i13 + "/aliases/" + i14, schemaPath: "#/$defs/UserPlace/properties/aliases/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                }
                let i15 = data38.length;
                let j5;
                if (i15 > 1) {
                  const indices5 = {};
                  for (; i15--; ) {
                    let item5 = data38[i15];
                    if (typeof item5 !== "string") {
                      continue;
                    }
                    if (typeof indices5[item5] == "number") {
                      j5 = indices5[item5];
                      const err79 = { instancePath: instancePath + "/places/" + i13 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i15 + " are identical)" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                      break;
                    }
                    indices5[item5] = i15;
                  }
                }
              } else {
                const err80 = { instancePath: instancePath + "/places/" + i13 + "/aliases", schemaPath: "#/$defs/UserPlace/properties/aliases/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data35.note !== void 0) {
              let data40 = data35.note;
              if (typeof data40 === "string") {
                if (!pattern4.test(data40)) {
                  const err81 = { instancePath: instancePath + "/places/" + i13 + "/note", schemaPath: "#/$defs/UserPlace/properties/note/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
              } else {
                const err82 = { instancePath: instancePath + "/places/" + i13 + "/note", schemaPath: "#/$defs/UserPlace/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              }
            }
          } else {
            const err83 = { instancePath: instancePath + "/places/" + i13, schemaPath: "#/$defs/UserPlace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
      } else {
        const err84 = { instancePath: instancePath + "/places", schemaPath: "#/properties/places/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.abbreviations !== void 0) {
      let data41 = data.abbreviations;
      if (Array.isArray(data41)) {
        const len10 = data41.length;
        for (let i16 = 0; i16 < len10; i16++) {
          if (!validate21(data41[i16], { instancePath: instancePath + "/abbreviations/" + i16, parentData: data41, parentDataProperty: i16, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/abbreviations", schemaPath: "#/properties/abbreviations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.words !== void 0) {
      let data43 = data.words;
      if (Array.isArray(data43)) {
        const len11 = data43.length;
        for (let i17 = 0; i17 < len11; i17++) {
          let data44 = data43[i17];
          if (typeof data44 === "string") {
            if (!pattern4.test(data44)) {
              const err86 = { instancePath: instancePath + "/words/" + i17, schemaPath: "#/properties/words/items/pattern", keyword: "pattern", params: { pattern: "^\\S(?:.*\\S)?$" }, message: 'must match pattern "^\\S(?:.*\\S)?$"' };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/words/" + i17, schemaPath: "#/properties/words/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
      } else {
        const err88 = { instancePath: instancePath + "/words", schemaPath: "#/properties/words/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err88];
        } else {
          vErrors.push(err88);
        }
        errors++;
      }
    }
  } else {
    const err89 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err89];
    } else {
      vErrors.push(err89);
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
