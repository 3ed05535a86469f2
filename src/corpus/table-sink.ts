import { ByteWriter, ParquetWriter, type Writer } from 'hyparquet-writer'
import type { Row, TableFormat } from '../output/format.js'
import { parquetColumns } from '../output/parquet.js'
import type { Sink } from './sinks.js'
import type { Target } from './targets.js'

/** Rows a row group: so many are held in memory at once. */
const ROW_GROUP = 20_000

/** Writes rows as a Parquet file, one row group after another, so that memory does not grow with the table. */
export function tableSink(format: TableFormat, target: Target): Sink {
  const bytes = drainingWriter()
  const parquet = new ParquetWriter({
    writer: bytes.writer,
    schema: [
      { name: 'root', num_children: format.columns.length },
      ...format.columns.map(({ name, type }) => ({
        name,
        repetition_type: 'OPTIONAL' as const,
        ...(type === 'STRING'
          ? {
              type: 'BYTE_ARRAY' as const,
              converted_type: 'UTF8' as const,
              logical_type: { type: 'STRING' as const },
            }
          : { type: 'INT32' as const }),
      })),
    ],
    createdBy: 'vanban',
    kvMetadata: [{ key: 'offset_unit', value: format.offsets }],
  })
  let rows: Row[] = []
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return
    await parquet.write({ columnData: parquetColumns(format.columns, rows), rowGroupSize: ROW_GROUP })
    rows = []
    await target.write(bytes.drain())
  }
  return {
    take: async (result) => {
      for (const row of result.rows) rows.push(row)
      if (rows.length >= ROW_GROUP) await flush()
    },
    close: async () => {
      await flush()
      await parquet.finish()
      await target.write(bytes.drain())
      await target.close()
    },
    abandon: target.abandon,
  }
}

/** A writer in memory that is emptied after each row group but goes on counting its offset. */
function drainingWriter(): { readonly writer: Writer; readonly drain: () => Uint8Array } {
  const writer = new ByteWriter()
  return {
    writer,
    drain: () => {
      const bytes = new Uint8Array(writer.buffer.slice(0, writer.index))
      writer.index = 0
      return bytes
    },
  }
}
