using EtomGen.Reporting;
using EtomGen.Tool.Frameworks;
using EtomGen.Tool.Input;

namespace EtomGen.Tool.Assemblies;

/// <summary>Assessments as the user names them: an assembly that declares some, or one in JSON.</summary>
internal static class AssessmentSource
{
    /// <summary>The assessments by the names of the types that declare them.</summary>
    /// <exception cref="ToolException">The file cannot be read, or holds no assessment.</exception>
    /// <exception cref="InvalidAssessmentException">An assessment breaks a rule.</exception>
    public static async Task<IReadOnlyList<(string Type, Assessment Assessment)>> ReadAsync(string source, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        if (!string.Equals(Path.GetExtension(source), ".json", StringComparison.OrdinalIgnoreCase))
        {
            return await DeclaredAssessments.ReadAsync(source, library, cancellationToken).ConfigureAwait(false);
        }

        try
        {
            string json = InputFile.Decode(await InputFile.ReadAsync(source, cancellationToken).ConfigureAwait(false)).Text;
            return [("", AssessmentJson.Read(json.TrimStart('\uFEFF'), library.Catalogs))];
        }
        catch (FormatException e)
        {
            throw ToolException.CannotRead(source, e.Message);
        }
    }

    /// <summary>The assessments by the names of the types that declare them; an invalid one is an input that cannot be read.</summary>
    /// <exception cref="ToolException">The file cannot be read, holds no assessment, or an assessment breaks a rule.</exception>
    public static async Task<IReadOnlyList<(string Type, Assessment Assessment)>> ReadValidAsync(string source, FrameworkLibrary library, CancellationToken cancellationToken)
    {
        try
        {
            return await ReadAsync(source, library, cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidAssessmentException e)
        {
            throw ToolException.CannotRead(source, e.Message.ReplaceLineEndings(" "));
        }
    }

    /// <summary>The assessment that a type declares, or all where none is named.</summary>
    /// <exception cref="ToolException">Not one assessment has that name.</exception>
    public static IReadOnlyList<(string Type, Assessment Assessment)> Chosen(string? type, string source, IReadOnlyList<(string Type, Assessment Assessment)> assessments)
    {
        if (type is null)
        {
            return assessments;
        }

        (string Type, Assessment Assessment)[] chosen = [.. assessments.Where(declared => declared.Type == type || declared.Type.EndsWith($".{type}", StringComparison.Ordinal))];
        return chosen.Length == 1 ? chosen
            : assessments.All(declared => declared.Type.Length == 0) ? throw ToolException.WrongUse($"{source} has an assessment in JSON, which no type declares: leave out --type")
            : throw ToolException.WrongUse($"{source} has {string.Join(", ", assessments.Select(declared => declared.Type))}: name one of them by --type");
    }
}
