using System.Text.Json;

namespace EtomGen.Reporting.Json;

/// <summary>A value of a JSON text that knows its path, so that an error can name its location.</summary>
internal readonly struct JsonPart(JsonElement element, string path, JsonPlaces places)
{
    public string Path { get; } = path;

    /// <summary>An object, which has no properties but the named ones.</summary>
    /// <exception cref="FormatException">It is not an object, or has an unknown property.</exception>
    public JsonPart Object(params string[] names)
    {
        Expect(JsonValueKind.Object, "An object");
        foreach (JsonProperty property in element.EnumerateObject())
        {
            if (!names.Contains(property.Name, StringComparer.Ordinal))
            {
                throw places.Error(PathOf(property.Name), $"There is no such property; the known ones here are {string.Join(", ", names)}");
            }
        }

        return this;
    }

    /// <summary>The same object, which has the named properties.</summary>
    /// <exception cref="FormatException">It lacks one.</exception>
    public JsonPart Require(params string[] names) => Array.Find(names, IsMissing) is { } missing ? throw Missing(missing) : this;

    public string Text(string name) => OptionalText(name) ?? throw Missing(name);

    public string? OptionalText(string name) => Property(name)?.AsText();

    public double? OptionalNumber(string name) => Property(name)?.AsNumber();

    /// <summary>One of the words of an enumeration, in lower case; its first member where the property is absent.</summary>
    public T Word<T>(string name)
        where T : struct, Enum => Property(name) is { } property ? property.AsWord<T>() : default;

    /// <summary>The elements of an array; none where it is absent and optional.</summary>
    public IEnumerable<JsonPart> Items(string name, bool isOptional = false) => Property(name) is { } array
        ? array.Elements()
        : isOptional ? [] : throw Missing(name);

    /// <summary>A property of an object, or <see langword="null"/>.</summary>
    public JsonPart? Property(string name) => element.TryGetProperty(name, out JsonElement property) ? new JsonPart(property, PathOf(name), places) : null;

    public string AsText()
    {
        Expect(JsonValueKind.String, "A text");
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Error("This is not text: it has half of a surrogate pair");
        }
    }

    /// <summary>Compares a value that follows from others with what it should be; an absent one agrees.</summary>
    /// <exception cref="FormatException">The value is another one.</exception>
    public void Agree(string name, object expected, string reason)
    {
        if (Property(name) is { } property && !property.Is(expected))
        {
            throw property.Error($"This is {property.Said()}, but {reason} it is {Said(expected)}: write that, or leave {name} out");
        }
    }

    public FormatException Error(string message) => places.Error(Path, message);

    private bool Is(object expected) => expected switch
    {
        string text => element.ValueKind == JsonValueKind.String && AsText() == text,
        int number => element.ValueKind == JsonValueKind.Number && element.GetDouble() == number,
        bool truth => element.ValueKind == (truth ? JsonValueKind.True : JsonValueKind.False),
        _ => throw new ArgumentException($"Values of {expected.GetType()} are not compared.", nameof(expected)),
    };

    private double AsNumber()
    {
        Expect(JsonValueKind.Number, "A number");
        return element.GetDouble();
    }

    private T AsWord<T>()
        where T : struct, Enum
    {
        string word = AsText();
        foreach (T value in Enum.GetValues<T>())
        {
            if (AssessmentJson.WordOf(value) == word)
            {
                return value;
            }
        }

        throw Error($"'{Excerpt.Of(word)}' is unknown: write {string.Join(", ", Enum.GetValues<T>().Select(AssessmentJson.WordOf))}");
    }

    private IEnumerable<JsonPart> Elements()
    {
        Expect(JsonValueKind.Array, "An array");
        int i = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            yield return new JsonPart(item, $"{Path}[{i++}]", places);
        }
    }

    public void Expect(JsonValueKind kind, string what)
    {
        if (element.ValueKind != kind)
        {
            throw Error($"{what} is expected here, and not {Said()}");
        }
    }

    private bool IsMissing(string name) => !element.TryGetProperty(name, out _);

    private FormatException Missing(string name) => Error($"The property {name} is missing");

    private string PathOf(string name) => Path.Length == 0 ? name : $"{Path}.{name}";

    private string Said() => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => Said(AsText()),
        _ => Excerpt.Of(element.GetRawText()),
    };

    private static string Said(object value) => value is string text ? $"'{Excerpt.Of(text)}'" : FormattableString.Invariant($"{value}").ToLowerInvariant();
}
