// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import org.communique.json.Problem;
import org.communique.json.ReadOptions;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
final class Jackson3Engine implements Engine {

  private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @Override
  public Brief read(String json) {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(byte[] json) {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(byte[] json, ReadOptions options) {
    return CommuniqueJson.read(json, options);
  }

  @Override
  public Brief read(InputStream json) {
    return CommuniqueJson.read(json);
  }

  @Override
  public Brief read(Path json) {
    return CommuniqueJson.read(json);
  }

  @Override
  public String write(Brief brief) {
    return CommuniqueJson.write(brief);
  }

  @Override
  public byte[] writeBytes(Brief brief) {
    return CommuniqueJson.writeBytes(brief);
  }

  @Override
  public void write(Brief brief, OutputStream out) {
    CommuniqueJson.write(brief, out);
  }

  @Override
  public void write(Brief brief, Path file) {
    CommuniqueJson.write(brief, file);
  }

  @Override
  public String pretty(Brief brief) {
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
  public Stream<Brief> lines(Path ndjson) {
    return CommuniqueJson.lines(ndjson);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, OutputStream out) {
    CommuniqueJson.writeLines(briefs, out);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, Path file) {
    CommuniqueJson.writeLines(briefs, file);
  }

  @Override
  public <T> T map(String json, Class<T> type) {
    return MAPPER.readValue(json, type);
  }

  @Override
  public String map(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) {
    return MAPPER.treeToValue(MAPPER.valueToTree(value), type);
  }

  @Override
  public List<Problem> problems(Throwable refusal) {
    return ((CommuniqueFormatException) refusal).problems();
  }
}
