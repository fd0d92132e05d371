// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.jackson.CommuniqueJson;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;

/** Collections on Jackson 3. */
final class Lines3 implements Lines {

  private final JsonMapper mapper = JsonMapper.builder().build();

  @Override
  public void readOurs(InputStream ndjson, Consumer<Brief> briefs) {
    try (Stream<Brief> lines = CommuniqueJson.lines(ndjson)) {
      lines.forEach(briefs);
    }
  }

  @Override
  public Iterator<PlainRecords.Brief> readRecords(InputStream ndjson) throws IOException {
    return mapper.readerFor(PlainRecords.Brief.class).readValues(ndjson);
  }

  @Override
  public void writeOurs(Stream<Brief> briefs, OutputStream out) throws IOException {
    CommuniqueJson.writeLines(briefs, out);
  }

  @Override
  public RecordWriter writeRecords(OutputStream out) throws IOException {
    SequenceWriter lines = mapper.writerFor(PlainRecords.Brief.class).withRootValueSeparator("\n").writeValues(out);
    return lines::write;
  }
}
