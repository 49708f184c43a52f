namespace EtomGen.Tool.Mcp;

/// <summary>A bounded part of a list, so that no answer is longer than an assistant can read.</summary>
internal static class Page
{
    public const int MaxItems = 100;

    /// <summary>The longest text of a user in an answer.</summary>
    public const int MaxText = 400;

    /// <summary>The items from an offset on, and the offset of the next ones where there are more.</summary>
    /// <exception cref="ToolException">The offset or the limit is out of range.</exception>
    public static (IReadOnlyList<T> Items, int? Next) Of<T>(IReadOnlyList<T> all, int offset, int limit)
    {
        if (offset < 0)
        {
            throw ToolException.WrongUse("'offset' must not be negative");
        }

        if (limit is < 1 or > MaxItems)
        {
            throw ToolException.WrongUse($"'limit' must be from 1 to {MaxItems}");
        }

        T[] items = [.. all.Skip(offset).Take(limit)];
        return (items, offset + items.Length < all.Count && items.Length > 0 ? offset + items.Length : null);
    }

    /// <summary>A text of a user, shortened.</summary>
    public static string? Shortened(string? text) => string.IsNullOrWhiteSpace(text) ? null : Excerpt.Of(text, MaxText);
}
