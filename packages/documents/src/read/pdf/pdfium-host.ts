/**
 * PDFium as a WebAssembly instance with a host of our own: it has no file system, no environment and no network to
 * reach for, and its memory stops at the bound it is given. The glue shipped beside the module emulates all of these
 * and takes longer to load than PDFium itself.
 */
export interface PdfiumHost {
  readonly exports: PdfiumExports;
  readonly memory: WebAssembly.Memory;
  /** True once the module asked for more memory than its bound and was refused. */
  refusedMemory(): boolean;
}

type Call = (...args: number[]) => number;

/** The functions of PDFium that are used, by their names in its public headers. */
export interface PdfiumExports {
  readonly malloc: Call;
  readonly free: Call;
  readonly FPDF_LoadMemDocument: Call;
  readonly FPDF_CloseDocument: Call;
  readonly FPDF_GetLastError: Call;
  readonly FPDF_GetPageCount: Call;
  readonly FPDF_DocumentHasValidCrossReferenceTable: Call;
  readonly FPDF_LoadPage: Call;
  readonly FPDF_ClosePage: Call;
  readonly FPDF_GetPageWidthF: Call;
  readonly FPDF_GetPageHeightF: Call;
  readonly FPDF_GetPageBoundingBox: Call;
  readonly FPDFPage_GetRotation: Call;
  readonly FPDFPage_CountObjects: Call;
  readonly FPDFPage_GetObject: Call;
  readonly FPDFPageObj_GetType: Call;
  readonly FPDFText_LoadPage: Call;
  readonly FPDFText_ClosePage: Call;
  readonly FPDFText_CountChars: Call;
  readonly FPDFText_GetText: Call;
  readonly FPDFText_GetUnicode: Call;
  readonly FPDFText_GetCharAngle: Call;
  readonly FPDFText_GetCharOrigin: Call;
  readonly FPDFText_GetLooseCharBox: Call;
}

interface Runtime {
  readonly memory: WebAssembly.Memory;
  readonly __indirect_function_table: WebAssembly.Table;
  readonly __wasm_call_ctors: () => void;
  readonly emscripten_stack_init: () => void;
  readonly emscripten_stack_get_current: () => number;
  readonly _emscripten_stack_restore: (at: number) => void;
  readonly setThrew: (threw: number, value: number) => void;
  readonly FPDF_InitLibrary: () => void;
}

const WASM_PAGE = 65_536;
/** Linux errno for "no such file": the answer to every file system call. */
const ENOENT = -2;

/** Thrown by PDFium's image and font code in place of a C `longjmp`, caught by the `invoke_` functions. */
class LongJump extends Error {}

/** Thrown where PDFium calls abort(). */
class PdfiumAborted extends Error {}

/** Starts PDFium. Costs about 4 ms; the compiled module is shared by all instances of the process. */
export function startPdfium(module: WebAssembly.Module, memoryLimit: number): PdfiumHost {
  let refused = false;
  // Set once the instance exists; nothing below is called before.
  let runtime: Runtime;

  const grow = (requested: number): number => {
    const now = runtime.memory.buffer.byteLength;
    const needed = requested >>> 0;
    if (needed > memoryLimit) {
      refused = true;
      return 0;
    }
    // A fifth more than asked for, so that growing stays rare.
    const wanted = Math.min(memoryLimit, Math.max(needed, now + now / 5));
    for (const size of [wanted, needed]) {
      try {
        runtime.memory.grow(Math.ceil((size - now) / WASM_PAGE));
        return 1;
      } catch {
        refused = true;
      }
    }
    return 0;
  };
  const invoke = (index: number, ...args: number[]): unknown => {
    const stack = runtime.emscripten_stack_get_current();
    try {
      const called = runtime.__indirect_function_table.get(index) as Call;
      return called(...args);
    } catch (error) {
      if (!(error instanceof LongJump)) throw error;
      runtime._emscripten_stack_restore(stack);
      runtime.setThrew(1, 0);
      return undefined;
    }
  };
  const special: Record<string, (...args: number[]) => unknown> = {
    emscripten_resize_heap: (size) => grow(size ?? 0),
    emscripten_date_now: () => 0,
    _emscripten_throw_longjmp: () => {
      throw new LongJump();
    },
    _abort_js: () => {
      throw new PdfiumAborted('PDFium aborted');
    },
  };
  const imports: WebAssembly.Imports = {};
  for (const wanted of WebAssembly.Module.imports(module)) {
    const room = (imports[wanted.module] ??= {});
    room[wanted.name] =
      special[wanted.name] ??
      (wanted.name.startsWith('invoke_') ? invoke : wanted.name.startsWith('__syscall_') ? () => ENOENT : () => 0);
  }

  const instance = new WebAssembly.Instance(module, imports);
  const exported = instance.exports as unknown as Runtime & PdfiumExports;
  runtime = exported;
  runtime.emscripten_stack_init();
  runtime.__wasm_call_ctors();
  runtime.FPDF_InitLibrary();
  return { exports: exported, memory: runtime.memory, refusedMemory: () => refused };
}
