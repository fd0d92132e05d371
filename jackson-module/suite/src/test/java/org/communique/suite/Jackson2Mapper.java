// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.fasterxml.jackson.module.kotlin.KotlinModule;
import java.lang.reflect.Type;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueModule;
import org.jspecify.annotations.Nullable;

/** Jackson 2. */
final class Jackson2Mapper implements UsersMapper {

  private final ObjectMapper mapper;

  /** The active view; null if there is none. */
  private final @Nullable Class<?> view;

  Jackson2Mapper(Setting setting) {
    MapperBuilder<?, ?> builder = switch (setting) {
      case YAML -> YAMLMapper.builder();
      case YAML_FEW_QUOTES -> YAMLMapper.builder(YAMLFactory.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
          .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build());
      case YAML_FEWEST_QUOTES -> YAMLMapper.builder(
          YAMLFactory.builder().enable(YAMLGenerator.Feature.MINIMIZE_QUOTES).build());
      case NUMBERS_AS_TEXTS -> JsonMapper.builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
      case CBOR -> CBORMapper.builder();
      case SMILE -> SmileMapper.builder();
      default -> JsonMapper.builder();
    };
    set(builder.addModule(new Jdk8Module()), setting);
    ObjectMapper made = builder.addModule(new CommuniqueModule()).build();
    view = setting == Setting.VIEWS ? View.class : null;
    mapper = setting == Setting.SERIALIZED ? copy(made) : made;
  }

  private static void set(MapperBuilder<?, ?> builder, Setting setting) {
    switch (setting) {
      case NAMES -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX);
      case INCLUSION -> builder.serializationInclusion(Include.NON_DEFAULT);
      case VIEWS -> builder.disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
      case MIX_INS -> builder.addMixIn(Actor.class, WithoutId.class).addMixIn(Brief.class, WithoutId.class);
      case FIELDS -> builder.visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY);
      case STRICTNESS -> builder.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
      case ROOT_NAMES -> builder.enable(SerializationFeature.WRAP_ROOT_VALUE)
          .enable(DeserializationFeature.UNWRAP_ROOT_VALUE);
      case TYPE_IN_LIST -> type(builder, As.WRAPPER_ARRAY);
      case TYPE_IN_MEMBER -> type(builder, As.PROPERTY);
      case TYPE_IN_OBJECT -> type(builder, As.WRAPPER_OBJECT);
      case BLACKBIRD -> builder.addModule(new BlackbirdModule());
      case KOTLIN -> builder.addModule(new KotlinModule.Builder().build());
      default -> { } // another format, or nothing
    }
  }

  private static void type(MapperBuilder<?, ?> builder, As inclusion) {
    builder.activateDefaultTyping(
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
        ObjectMapper.DefaultTyping.NON_FINAL, inclusion);
  }

  private static ObjectMapper copy(ObjectMapper mapper) {
    try {
      return JavaSerialization.copy(mapper);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Override
  public byte[] write(Object value) throws Exception {
    return mapper.writerWithView(view).writeValueAsBytes(value);
  }

  @Override
  public byte[] write(Object value, Type type) throws Exception {
    return mapper.writerWithView(view).forType(mapper.constructType(type)).writeValueAsBytes(value);
  }

  @Override
  public Object read(byte[] document, Type type) throws Exception {
    return mapper.readerFor(mapper.constructType(type)).withView(view).readValue(document);
  }

  @Override
  public Object update(Object value, byte[] document) throws Exception {
    return mapper.readerForUpdating(value).readValue(document);
  }

  @Override
  public Object update(Object value, Object members) throws Exception {
    return mapper.updateValue(value, members);
  }
}
