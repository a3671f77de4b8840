package io.vibhava.web.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The JSON shapes as schemas, from the records that are read and written, with the limits that are
/// checked.
final class Shapes {

  private static final BigDecimal INT_MAX = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final BigDecimal INT_MIN = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final String ALTERNATIVES = "[a-z_-]+(\\|[a-z_-]+)+";

  private static final String NOT_TYPED =
      "\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F";

  /// What [io.vibhava.web.http.Visible] says, as JSON Schema writes it, and without looking ahead:
  /// whoever makes texts by it would try in vain for long.
  static final String VISIBLE = "^[^%s]*[^\\s%s][^%s]*$".formatted(NOT_TYPED, NOT_TYPED, NOT_TYPED);

  private static final String UUID = "^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$";

  private final Set<Class<?>> closed = new HashSet<>();
  private final SchemaBuilder builder =
      new SchemaGenerator(config(closed)).buildMultipleSchemaDefinitions();

  /// Says of `shape`, and of what is in it, that fields which are not named are refused.
  void close(Class<?> shape) {
    if (shape.isRecord() && closed.add(shape)) {
      Arrays.stream(shape.getRecordComponents())
          .map(RecordComponent::getGenericType)
          .forEach(this::close);
    }
  }

  private void close(Type type) {
    switch (type) {
      case Class<?> shape -> close(shape);
      case ParameterizedType of -> Arrays.stream(of.getActualTypeArguments()).forEach(this::close);
      default -> {}
    }
  }

  /// A reference to the schema of `shape`.
  ObjectNode of(Class<?> shape) {
    return builder.createSchemaReference(shape);
  }

  /// The schemas that were referred to.
  ObjectNode all() {
    return builder.collectDefinitions("components/schemas");
  }

  private static SchemaGeneratorConfig config(Set<Class<?>> closed) {
    var builder =
        new SchemaGeneratorConfigBuilder(
                JsonMapper.builder().build(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
            .with(new JacksonModule())
            .with(new JakartaValidationModule())
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
            .without(Option.SCHEMA_VERSION_INDICATOR);
    builder
        .forFields()
        .withRequiredCheck(field -> !isNullable(field))
        .withNullableCheck(Shapes::isNullable)
        .withEnumResolver(Shapes::alternatives)
        .withStringFormatResolver(field -> isId(field) ? "uuid" : null)
        .withStringPatternResolver(field -> isVisible(field) ? VISIBLE : isId(field) ? UUID : null)
        .withNumberInclusiveMaximumResolver(field -> isInt(field) ? INT_MAX : null)
        .withNumberInclusiveMinimumResolver(field -> isInt(field) ? INT_MIN : null)
        .withInstanceAttributeOverride(Shapes::nameKeys);
    builder
        .forTypesInGeneral()
        .withAdditionalPropertiesResolver(
            type -> closed.contains(type.getType().getErasedType()) ? Void.class : null)
        .withCustomDefinitionProvider(Shapes::anything);
    return builder.build();
  }

  private static boolean isInt(FieldScope field) {
    return field.getType().isInstanceOf(Integer.class) || field.getType().isInstanceOf(int.class);
  }

  /// A map whose keys are but a few names.
  private static void nameKeys(ObjectNode node, FieldScope field, SchemaGenerationContext context) {
    if (!field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType() instanceof AnnotatedParameterizedType type
        && field.getType().isInstanceOf(Map.class)) {
      var names = type.getAnnotatedActualTypeArguments()[0].getAnnotation(Pattern.class);
      if (names != null) {
        var all = node.putObject("propertyNames").putArray("enum");
        List.of(names.regexp().split("\\|")).forEach(all::add);
      }
    }
  }

  private static boolean isNullable(FieldScope field) {
    return !field.isFakeContainerItemScope()
        && field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<String> regexp(FieldScope field) {
    return Optional.ofNullable(
            field.isFakeContainerItemScope()
                ? field.getContainerItemAnnotation(Pattern.class)
                : field.getAnnotationConsideringFieldAndGetterIfSupported(Pattern.class))
        .map(Pattern::regexp);
  }

  /// Java's expressions are not those of JSON Schema: what they say is said otherwise.
  private static @Nullable List<String> alternatives(FieldScope field) {
    return regexp(field)
        .filter(text -> text.matches(ALTERNATIVES))
        .map(text -> List.of(text.split("\\|")))
        .orElse(null);
  }

  private static boolean isId(FieldScope field) {
    return regexp(field).filter(text -> text.contains("XDigit")).isPresent();
  }

  private static boolean isVisible(FieldScope field) {
    return regexp(field).filter(text -> text.contains("\\S")).isPresent();
  }

  private static @Nullable CustomDefinition anything(
      ResolvedType type, SchemaGenerationContext context) {
    return type.isInstanceOf(JsonNode.class)
        ? new CustomDefinition(
            context.getGeneratorConfig().createObjectNode(),
            DefinitionType.INLINE,
            AttributeInclusion.NO)
        : null;
  }
}
