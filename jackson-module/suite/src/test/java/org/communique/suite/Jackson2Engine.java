// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueCodec;
import org.communique.jackson2.CommuniqueFormatException;
import org.communique.jackson2.CommuniqueJson;
import org.communique.jackson2.CommuniqueModule;
import org.communique.json.JsonOptions;
import org.communique.json.Problem;

/** Jackson 2. */
final class Jackson2Engine implements Engine {

  private final CommuniqueCodec codec;
  private final JsonMapper mapper;

  Jackson2Engine() {
    this(JsonOptions.defaults());
  }

  private Jackson2Engine(JsonOptions options) {
    this.codec = CommuniqueJson.with(options);
    this.mapper = JsonMapper.builder().addModule(new CommuniqueModule().withOptions(options)).build();
  }

  @Override
  public Engine with(JsonOptions options) {
    return new Jackson2Engine(options);
  }

  @Override
  public Brief read(String json) throws IOException {
    return codec.read(json);
  }

  @Override
  public Brief read(byte[] json) throws IOException {
    return codec.read(json);
  }

  @Override
  public Brief read(InputStream json) throws IOException {
    return codec.read(json);
  }

  @Override
  public Brief read(Reader json) throws IOException {
    return codec.read(json);
  }

  @Override
  public Brief read(Path json) throws IOException {
    return codec.read(json);
  }

  @Override
  public <T> T readValue(String json, Class<T> type) throws IOException {
    return codec.readValue(json, type);
  }

  @Override
  public <T> T readValue(byte[] json, Class<T> type) throws IOException {
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
  public List<Problem> check(Path json) throws IOException {
    return codec.check(json);
  }

  @Override
  public String write(Brief brief) throws IOException {
    return codec.write(brief);
  }

  @Override
  public byte[] writeBytes(Brief brief) throws IOException {
    return codec.writeBytes(brief);
  }

  @Override
  public void write(Brief brief, OutputStream out) throws IOException {
    codec.write(brief, out);
  }

  @Override
  public void write(Brief brief, Path file) throws IOException {
    codec.write(brief, file);
  }

  @Override
  public String writeValue(Object value) throws IOException {
    return codec.writeValue(value);
  }

  @Override
  public byte[] writeValueBytes(Object value) throws IOException {
    return codec.writeValueBytes(value);
  }

  @Override
  public String pretty(Brief brief) throws IOException {
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
  public Stream<Brief> lines(Path ndjson) throws IOException {
    return codec.lines(ndjson);
  }

  @Override
  public Stream<Brief> lines(Path ndjson, Consumer<List<Problem>> bad) throws IOException {
    return codec.lines(ndjson, refusal -> bad.accept(refusal.problems()));
  }

  @Override
  public void writeLines(Stream<Brief> briefs, OutputStream out) throws IOException {
    codec.writeLines(briefs, out);
  }

  @Override
  public void writeLines(Stream<Brief> briefs, Path file) throws IOException {
    codec.writeLines(briefs, file);
  }

  @Override
  public <T> T map(String json, Class<T> type) throws IOException {
    return mapper.readValue(json, type);
  }

  @Override
  public String map(Object value) throws IOException {
    return mapper.writeValueAsString(value);
  }

  @Override
  public <T> T throughTree(T value, Class<T> type) throws IOException {
    return mapper.treeToValue(mapper.valueToTree(value), type);
  }

  @Override
  public Object toMaps(Object value) {
    return mapper.convertValue(value, Map.class);
  }

  @Override
  public List<Problem> problems(Throwable refusal) {
    Throwable own = refusal instanceof UncheckedIOException ? refusal.getCause() : refusal;
    return ((CommuniqueFormatException) own).problems();
  }

  @Override
  public boolean isUnwritable(Throwable thrown) {
    // a tree and convertValue put it inside an IllegalArgumentException
    Throwable own = thrown instanceof IllegalArgumentException ? thrown.getCause() : thrown;
    return own instanceof JsonMappingException && !(own instanceof CommuniqueFormatException);
  }

  @Override
  public boolean isTrouble(Throwable thrown) {
    return thrown instanceof IOException && !(thrown instanceof JsonProcessingException);
  }

  @Override
  public boolean isTroubleInStream(Throwable thrown) {
    return thrown instanceof UncheckedIOException && isTrouble(thrown.getCause());
  }
}
