// SPDX-License-Identifier: Apache-2.0
package org.communique.suite;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.lang.reflect.Type;
import org.communique.Actor;
import org.communique.Brief;
import org.communique.jackson.CommuniqueModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.module.blackbird.BlackbirdModule;
import tools.jackson.module.kotlin.KotlinModule;

/** Jackson 3. */
final class Jackson3Mapper implements UsersMapper {

  private final ObjectMapper mapper;

  /** The active view; null if there is none. */
  private final @Nullable Class<?> view;

  Jackson3Mapper(Setting setting) {
    MapperBuilder<?, ?> builder = switch (setting) {
      case YAML -> YAMLMapper.builder();
      case YAML_FEW_QUOTES -> YAMLMapper.builder()
          .enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS);
      case YAML_FEWEST_QUOTES -> YAMLMapper.builder().enable(YAMLWriteFeature.MINIMIZE_QUOTES);
      case NUMBERS_AS_TEXTS -> JsonMapper.builder().enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
      case CBOR -> CBORMapper.builder();
      case SMILE -> SmileMapper.builder();
      default -> JsonMapper.builder();
    };
    set(builder, setting);
    ObjectMapper made = builder.addModule(new CommuniqueModule()).build();
    view = setting == Setting.VIEWS ? View.class : null;
    mapper = setting == Setting.SERIALIZED ? copy(made) : made;
  }

  private static void set(MapperBuilder<?, ?> builder, Setting setting) {
    switch (setting) {
      case NAMES -> builder.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(EnumFeature.WRITE_ENUMS_USING_INDEX);
      case INCLUSION -> builder.changeDefaultPropertyInclusion(
          inclusion -> inclusion.withValueInclusion(Include.NON_DEFAULT));
      case VIEWS -> builder.disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
      case MIX_INS -> builder.addMixIn(Actor.class, WithoutId.class).addMixIn(Brief.class, WithoutId.class);
      case FIELDS -> builder.changeDefaultVisibility(visibility -> visibility
          .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
          .withVisibility(PropertyAccessor.FIELD, Visibility.ANY));
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
        BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(), DefaultTyping.NON_FINAL,
        inclusion);
  }

  private static ObjectMapper copy(ObjectMapper mapper) {
    try {
      return JavaSerialization.copy(mapper);
    } catch (Exception failed) {
      throw new AssertionError(failed);
    }
  }

  @Override
  public byte[] write(Object value) {
    return mapper.writerWithView(view).writeValueAsBytes(value);
  }

  @Override
  public byte[] write(Object value, Type type) {
    return mapper.writerWithView(view).forType(mapper.constructType(type)).writeValueAsBytes(value);
  }

  @Override
  public Object read(byte[] document, Type type) {
    return mapper.readerFor(mapper.constructType(type)).withView(view).readValue(document);
  }

  @Override
  public Object update(Object value, byte[] document) {
    return mapper.readerForUpdating(value).readValue(document);
  }

  @Override
  public Object update(Object value, Object members) {
    return mapper.updateValue(value, members);
  }
}
