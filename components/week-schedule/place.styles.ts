import { css } from 'lit';

/** The room of what is loaded late. */
export const placeStyles = css`
  :host {
    container: week-schedule / inline-size;
  }
  .place {
    min-height: 740px;
  }
  @container week-schedule (max-width: 959px) {
    .place {
      min-height: 1180px;
    }
  }
  @container week-schedule (max-width: 479px) {
    .place {
      min-height: 1900px;
    }
  }
`;
