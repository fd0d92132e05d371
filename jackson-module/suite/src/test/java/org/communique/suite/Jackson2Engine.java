// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.jackson2.CommuniqueJson;
import org.communique.jackson2.CommuniqueModule;
import org.communique.json.Problem;
import org.communique.json.ReadOptions;

/** Jackson 2. */
final class Jackson2Engine implements Engine {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @Override
  public Brief read(String json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(byte[] json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(byte[] json, ReadOptions options) throws IOException {
    return CommuniqueJson.read(json, options);
  }

  @Override
  public Brief read(InputStream json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(Path json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public String write(Brief brief) throws IOException {
    return CommuniqueJson.write(brief);
  }

  @Override
  public byte[] writeBytes(Brief brief) throws IOException {
    return CommuniqueJson.writeBytes(brief);
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    CommuniqueJson.write(brief, out);
  }

  @Override
  public void write(Brief brief, Path file) throws IOException {
    CommuniqueJson.write(brief, file);
  }

  @Override
  public String pretty(Brief brief) throws IOException {
    return CommuniqueJson.pretty(brief);
  }

  @Override
  public Stream<Brief> lines(InputStream ndjson) {
    return CommuniqueJson.lines(ndjson);
  }

  @Override
  public Stream<Brief> lines(InputStream ndjson, Consumer<List<Problem>> bad) {
    return CommuniqueJson.lines(ndjson, refusal -> bad.accept(refusal.problems()));
  }

  @Override
  public Stream<Brief> lines(Path ndjson) throws IOException {
    return CommuniqueJson.lines(ndjson);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, OutputStream out) throws IOException {
    CommuniqueJson.writeLines(briefs, out);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, Path file) throws IOException {
    CommuniqueJson.writeLines(briefs, file);
  }

  @Override
  public <T> T map(String json, Class<T> type) throws IOException {
    return MAPPER.readValue(json, type);
  }

  @Override
  public String map(Object value) throws IOException {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) throws IOException {
    return MAPPER.treeToValue(MAPPER.valueToTree(value), type);
  }

  @Override
  public List<Problem> problems(Throwable refusal) {
    return ((CommuniqueFormatException) (refusal instanceof UncheckedIOException ? refusal.getCause() : refusal)).problems();
  }
}
