// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.communique.examples.benchmarks.contender.PlainRecords.Brief;

/** dsl-json on records, with a writer that is kept, as its manual advises. Not safe for several threads. */
final class DslJsonLibrary implements Library {

  private final DslJson<Object> json =
      new DslJson<>(Settings.basicSetup().includeServiceLoader().skipDefaultValues(true));
  private final JsonWriter writer = json.newWriter();

  @Override
  public Object read(byte[] document) throws IOException {
    return Objects.requireNonNull(json.deserialize(Brief.class, document, document.length));
  }

  @Override
  public Object read(InputStream document) throws IOException {
    return Objects.requireNonNull(json.deserialize(Brief.class, document));
  }

  @Override
  public byte[] write(Object brief) throws IOException {
    writer.reset();
    json.serialize(writer, brief);
    return writer.toByteArray();
  }

  @Override
  public void write(Object brief, OutputStream out) throws IOException {
    writer.reset(out);
    json.serialize(writer, brief);
    writer.flush();
    writer.reset(null);
  }
}
