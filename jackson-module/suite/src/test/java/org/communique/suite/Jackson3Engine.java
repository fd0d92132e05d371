// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.jackson.CommuniqueCodec;
import org.communique.jackson.CommuniqueFormatException;
import org.communique.jackson.CommuniqueJson;
import org.communique.jackson.CommuniqueModule;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

/** Jackson 3. */
final class Jackson3Engine implements Engine {

  private final CommuniqueCodec codec;
  private final JsonMapper mapper;

  Jackson3Engine() {
    this(JsonOptions.defaults());
  }

  private Jackson3Engine(JsonOptions options) {
    this.codec = CommuniqueJson.with(options);
    this.mapper = JsonMapper.builder().addModule(new CommuniqueModule().withOptions(options)).build();
  }

  @Override
  public Engine with(JsonOptions options) {
    return new Jackson3Engine(options);
  }

  @Override
  public Brief read(String json) {
    return codec.read(json);
  }

  @Override
  public Brief read(byte[] json) {
    return codec.read(json);
  }

  @Override
  public Brief read(InputStream json) {
    return codec.read(json);
  }

  @Override
  public Brief read(Reader json) {
    return codec.read(json);
  }

  @Override
  public Brief read(Path json) {
    return codec.read(json);
  }

  @Override
  public <T> T readValue(String json, Class<T> type) {
    return codec.readValue(json, type);
  }

  @Override
  public <T> T readValue(byte[] json, Class<T> type) {
    return codec.readValue(json, type);
  }

  @Override
  public List<Problem> check(String json) {
    return codec.check(json);
  }

  @Override
  public List<Problem> check(byte[] json) {
    return codec.check(json);
  }

  @Override
  public List<Problem> check(Path json) {
    return codec.check(json);
  }

  @Override
  public String write(Brief brief) {
    return codec.write(brief);
  }

  @Override
  public byte[] writeBytes(Brief brief) {
    return codec.writeBytes(brief);
  }

  @Override
  public void write(Brief brief, OutputStream out) {
    codec.write(brief, out);
  }

  @Override
  public void write(Brief brief, Path file) {
    codec.write(brief, file);
  }

  @Override
  public String writeValue(Object value) {
    return codec.writeValue(value);
  }

  @Override
  public byte[] writeValueBytes(Object value) {
    return codec.writeValueBytes(value);
  }

  @Override
  public String pretty(Brief brief) {
    return codec.pretty(brief);
  }

  @Override
  public Stream<Brief> lines(InputStream ndjson) {
    return codec.lines(ndjson);
  }

  @Override
  public Stream<Brief> lines(InputStream ndjson, Consumer<List<Problem>> bad) {
    return codec.lines(ndjson, refusal -> bad.accept(refusal.problems()));
  }

  @Override
  public Stream<Brief> lines(Path ndjson) {
    return codec.lines(ndjson);
  }

  @Override
  public Stream<Brief> lines(Path ndjson, Consumer<List<Problem>> bad) {
    return codec.lines(ndjson, refusal -> bad.accept(refusal.problems()));
  }

  @Override
  public void writeLines(Stream<Brief> briefs, OutputStream out) {
    codec.writeLines(briefs, out);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, Path file) {
    codec.writeLines(briefs, file);
  }

  @Override
  public <T> T map(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  @Override
  public String map(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  @Override
  public Object toMaps(Object value) {
    return mapper.convertValue(value, Map.class);
  }

  @Override
  public List<Problem> problems(Throwable refusal) {
    return ((CommuniqueFormatException) refusal).problems();
  }

  @Override
  public boolean isUnwritable(Throwable thrown) {
    return thrown instanceof DatabindException && !(thrown instanceof CommuniqueFormatException);
  }

  @Override
  public boolean isTrouble(Throwable thrown) {
    return thrown instanceof JacksonIOException;
  }

  @Override
  public boolean isTroubleInStream(Throwable thrown) {
    return isTrouble(thrown);
  }
}
