namespace EtomGen.Framework;

/// <summary>A fault or remark in a framework or mapping file.</summary>
/// <param name="RuleId">The rule, such as <c>ETOM1004</c>.</param>
/// <param name="IsError">Whether it is an error; otherwise it is a remark.</param>
/// <param name="Message">The fault, and what to do.</param>
/// <param name="Location">Where it is in the file.</param>
internal sealed record FrameworkFinding(string RuleId, bool IsError, string Message, FileLocation Location);

/// <summary>A span of a file; lines and columns count from 0.</summary>
internal readonly record struct FileLocation(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
