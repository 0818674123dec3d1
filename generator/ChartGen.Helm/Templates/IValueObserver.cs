using ChartGen.Helm.Values;

namespace ChartGen.Helm.Templates;

/// <summary>Is told what a render reads, to find the values that a chart uses.</summary>
public interface IValueObserver
{
    /// <summary>One entry of a map was asked for, whether it is there or not.</summary>
    /// <param name="map">The map; whoever made the values knows at which path it stands.</param>
    /// <param name="key">The key.</param>
    /// <param name="position">What asked.</param>
    void Read(GoMap map, string key, in TemplatePosition position);

    /// <summary>All of a value was read: by <c>range</c>, <c>toYaml</c>, by printing it, by a function that takes all of it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="position">What asked.</param>
    void ReadAll(GoReference value, in TemplatePosition position);
}
